"""Templates of strangers that would take all memory or time."""

from __future__ import annotations

BIG = "{% set big = 'x' * 1000000 %}"
TEN = "{% for a in range(1000) %}"
LOOP = "{% for i in range(1000000) %}"
END = "{% endfor %}"
GROW = "{% set n = namespace(x=VALUE) %}{% for i in range(100) %}STEP{% endfor %}{{ n.x | length }}"


def _grow(value: str, step: str) -> str:
    return GROW.replace("VALUE", value).replace("STEP", step)


BOMBS = {
    # --- texts that grow
    "double": _grow("'xy'", "{% set n.x = n.x ~ n.x %}"),
    "double_plus": _grow("'xy'", "{% set n.x = n.x + n.x %}"),
    "double_join": _grow("'xy'", "{% set n.x = [n.x, n.x] | join %}"),
    "double_method": _grow("'xy'", "{% set n.x = ''.join([n.x, n.x]) %}"),
    "double_replace": _grow("'xy'", "{% set n.x = n.x | replace('x', 'xyx') %}"),
    "double_format": _grow("'xy'", "{% set n.x = '{0}{0}'.format(n.x) %}"),
    "double_percent": _grow("'xy'", "{% set n.x = '%s%s' % (n.x, n.x) %}"),
    "double_capture": _grow("'xy'", "{% set x %}{{ n.x }}{{ n.x }}{% endset %}{% set n.x = x %}"),
    "double_filter_block": _grow(
        "'xy'",
        "{% set x %}{% filter upper %}{{ n.x }}{{ n.x }}{% endfilter %}{% endset %}{% set n.x = x %}",
    ),
    "double_macro": "{% macro f(x) %}{{ x }}{{ x }}{% endmacro %}"
    + _grow("'xy'", "{% set n.x = f(n.x) %}"),
    "double_call": "{% macro f() %}{{ caller() }}{{ caller() }}{% endmacro %}"
    + _grow("'xy'", "{% set x %}{% call f() %}{{ n.x }}{% endcall %}{% endset %}{% set n.x = x %}"),
    "double_escape": _grow("'<>'", "{% set n.x = n.x | escape_html %}"),
    "double_list": _grow("[1, 2]", "{% set n.x = n.x + n.x %}"),
    "double_repr": _grow("'\\'\"'", "{% set n.x = '%r' % [n.x] %}"),
    "double_code": _grow("'\\'\"'", "{% set n.x = n.x | literal %}"),
    "join_of_one": BIG + "{{ ([big] * 1000000) | join }}",
    "join_of_lists": BIG + "{{ ([[big] * 1000] * 1000) | join }}",
    "join_separator": BIG + "{{ range(100000) | join(big) }}",
    "join_attribute": BIG + "{{ ([{'a': big}] * 100000) | join(attribute='a') }}",
    "join_method": BIG + "{{ big.join(['a'] * 1000000) | length }}",
    "print_list": BIG + "{{ [big] * 1000000 }}",
    "concat_list": BIG + "{{ ([big] * 100000) ~ '' }}",
    "nested_values": _grow("[1]", "{% set n.x = [n.x, n.x] %}"),
    "nested_mappings": _grow("{}", "{% set n.x = {'a': n.x, 'b': n.x} %}"),
    "nested_items": _grow("{}", "{% set n.x = {'a': n.x, 'b': n.x}.items() %}"),
    "nested_namespaces": _grow("{}", "{% set n.x = namespace(a=n.x, b=n.x) %}").replace(
        "{{ n.x | length }}", "{{ n.x }}"
    ),
    "deep_tuples": "{% set n = namespace(x=()) %}"
    + LOOP
    + "{% set n.x = (n.x,) %}{% endfor %}{{ {n.x: 1} | length }}",
    "deep_methods": "{% set n = namespace(x=()) %}" + LOOP + "{% set n.x = (n.x,).count %}" + END,
    "deep_maps": "{% set n = namespace(x=[1]) %}"
    + LOOP
    + "{% set n.x = n.x | map('string') %}{% endfor %}",
    "deep_lazy": "{% set n = namespace(x=[1]) %}"
    + LOOP
    + "{% set n.x = n.x | select %}{% endfor %}{{ n.x | list }}",
    "deep_cyclers": "{% set n = namespace(x=1) %}" + LOOP + "{% set n.x = cycler(n.x) %}" + END,
    # --- widths
    "percent_width": "{{ '%999999999d' % 1 }}",
    "percent_precision": "{{ '%.999999999f' % 1 }}",
    "percent_star": "{{ '%*d' % (999999999, 1) }}",
    "percent_key": "{{ '%((a))999999999d' % {'(a)': 1} }}",
    "percent_many": "{{ ('%19999999d' * 100) % ((1,) * 100) }}",
    "percent_mapping": BIG + "{{ ('%(a)s' * 100000) % {'a': big} }}",
    "percent_test": "{{ '%999999999d' is divisibleby 5 }}",
    "percent_folded": "{{ '%999999999d' % 5 if '%999999999d' % 7 }}",
    "format_width": "{{ '{:>999999999}'.format(1) }}",
    "format_nested": "{{ '{:>{}}'.format(1, 999999999) }}",
    "format_map": "{{ '{a:>999999999}'.format_map({'a': 1}) }}",
    "format_many": BIG + "{{ ('{0}' * 100000).format(big) }}",
    "format_precision": "{{ '{:.999999999f}'.format(1) }}",
    "format_repr": BIG + "{{ ('{0!r}' * 100000).format(big) }}",
    "ljust": "{{ 'x'.ljust(999999999) }}",
    "ljust_many": "{% set n = namespace(x=[]) %}{% for i in range(1000) %}"
    "{% set n.x = n.x + ['x'.ljust(19999999)] %}{% endfor %}",
    "center": "{{ 'x'.center(999999999) }}",
    "zfill": "{{ 'x'.zfill(999999999) }}",
    "expandtabs": "{{ ('\\t' * 100000).expandtabs(1000000) }}",
    "indent": "{{ ('\\n' * 100000) | indent(1000000) | length }}",
    "indent_text": BIG + "{{ ('a\\n' * 100000) | indent(big) | length }}",
    "batch": "{{ [1] | batch(999999999, 0) | list | length }}",
    "translate": BIG + "{{ ('a' * 1000000).translate({97: big}) | length }}",
    "replace": BIG + "{{ big | replace('x', big) | length }}",
    "replace_empty": BIG + "{{ big | replace('', big) | length }}",
    "replace_keywords": BIG + "{{ big | replace(new=big, old='x') | length }}",
    "replace_method": BIG + "{{ big.replace('x', big) | length }}",
    "replace_list": BIG + "{{ 'a' | replace('a', [big] * 100000) | length }}",
    "to_bytes": "{{ (5).to_bytes(999999999, 'big') | length }}",
    "encode": BIG + LOOP + "{% set x = big.encode() %}" + END,
    "repeat": "{{ 'x' * 10 ** 9 }}",
    "repeat_list": "{{ [1] * 10 ** 9 }}",
    "repeat_bool": "{{ (10 ** 9) * [true] }}",
    # --- numbers
    "power": "{{ 9 ** 9 ** 9 }}",
    "power_squared": _grow("10 ** 1000", "{% set n.x = n.x * n.x %}"),
    "power_float": "{{ 2.0 ** 99999 }}",
    "long_literal": "{{ 0x" + "f" * 100_000 + " * 0x" + "f" * 100_000 + " }}",
    "decimal_literal": "{{ " + "9" * 100_000 + " }}",
    # --- loops
    "huge_remainder": "{% set n = (1).from_bytes(('x' * 9999999).encode(), 'big') %}"
    "{{ n is divisibleby((1).from_bytes(('x' * 5000000).encode(), 'big')) }}",
    "huge_literal": "{{ 0x" + "f" * 100_000 + " is divisibleby(0x" + "e" * 50_000 + ") }}",
    "equal_hashes": "{{ range(0, (2 ** 61 - 1) * 100000, 2 ** 61 - 1) | unique | length }}",
    # --- attributes, keys and names
    "attribute_path": "{{ range(10000) | map(attribute='real.' * 10000 ~ 'real') | length }}",
    "attribute_join": "{{ range(10000) | join(attribute='real.' * 10000 ~ 'real') }}",
    "format_fields": "{% set f = '{0' ~ '.real' * 300000 ~ '}' %}{{ f.format(1) }}",
    "percent_signs": "{{ ('%%' * 900000) % () }}",
    "sort_one_text": BIG + "{{ ([big] * 1000) | sort | length }}",
    "hash_views": "{{ ([package] * 100000) | unique | length }}",
    "hash_keys": LOOP + "{% set x = {package: 1} %}" + END,
    "hash_arguments": LOOP + "{% set x = {}.get(package) %}" + END,
    "missing_templates": LOOP + "{% include 'base/docs/no' ~ i ignore missing %}" + END,
    "code_indent": "{{ make_call('f', 'a' * 100) | code(9 ** 9) | length }}",
    "double_make_call": _grow("'a'", "{% set n.x = make_call('f', n.x, n.x) %}"),
    "deep_make_call": "{% set n = namespace(x='a') %}"
    + LOOP
    + "{% set n.x = make_call('f', n.x) %}{% endfor %}{{ n.x | code }}",
    # --- bytes
    "byte_slices": "{% set b = ('x' * 1000000).encode() %}{% set n = namespace(x=[]) %}"
    "{% for i in range(1000) %}{% set n.x = n.x + [b[1:]] %}{% endfor %}",
    "byte_names": "{{ ('\ufdfd' * 1000000).encode('ascii', 'namereplace') | length }}",
    "punycode": "{{ ('\xe9\xe8' * 1000000).encode('punycode') | length }}",
    "translate_list": "{{ ('\\t' * 1000).translate(['x' * 1000000] * 10) | length }}",
    "fromkeys_text": BIG + LOOP + "{% set x = {}.fromkeys(big) %}" + END,
    "range": "{% for i in range(10 ** 12) %}{% endfor %}",
    "range_list": "{{ range(10 ** 12) | list }}",
    "range_join": "{{ range(10 ** 12) | join }}",
    "nested_loops": LOOP + LOOP + END + END,
    "loop_over_text": BIG + "{% for a in big %}{% for b in big %}{% endfor %}{% endfor %}",
    "loop_filter": BIG + "{% for a in big %}{% for b in big if b == 'y' %}{% endfor %}{% endfor %}",
    "loop_recursive": "{% for a in range(9) recursive %}{{ loop(range(9)) }}{% endfor %}",
    "loop_wide": "{% for a in range(99) recursive %}{% if loop.depth < 9 %}{{ loop(range(99)) }}"
    "{% endif %}{% endfor %}",
    "loop_length": LOOP + LOOP + "{{ loop.length }}" + END + END,
    "macro_recursive": "{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}",
    "macro_tree": "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}"
    "{{ f(60) }}",
    "call_tree": "{% macro f(n) %}{{ caller() }}{% if n %}{% call f(n - 1) %}{% endcall %}"
    "{% call f(n - 1) %}{% endcall %}{% endif %}{% endmacro %}{% call f(60) %}{% endcall %}",
    "include_tree": "{% set depth = (depth | default(0)) + 1 %}{% if depth < 40 %}"
    "{% include 'x.txt.jinja' %}{% include 'x.txt.jinja' %}{% endif %}",
    "include_loop": LOOP + "{% include 'parts/empty.jinja' %}" + END,
    "import_loop": LOOP + "{% import 'parts/empty.jinja' as e with context %}" + END,
    "super_loop": LOOP + "{{ range(1000000) | length }}{{ namespace() }}" + END,
    "scoped_blocks": "".join(f"{{% set v{n} = 1 %}}" for n in range(10_000))
    + LOOP
    + "{% block b scoped %}{% endblock %}"
    + END,
    # --- work on large values
    "compare": BIG + "{% set b = big ~ 'y' %}{% set c = big ~ 'z' %}" + LOOP + "{{ b == c }}" + END,
    "compare_nested": "{% set n = namespace(a=[1], b=[1]) %}{% for i in range(60) %}"
    "{% set n.a = [n.a, n.a] %}{% set n.b = [n.b, n.b] %}{% endfor %}{{ n.a == n.b }}",
    "contains": BIG + LOOP + "{{ 'y' in big }}" + END,
    "contains_list": "{% set x = range(100000) | list %}" + LOOP + "{{ -1 in x }}" + END,
    "test_in": "{% set x = range(100000) | list %}" + LOOP + "{{ -1 is in x }}" + END,
    "slice": BIG + LOOP + "{% set x = big[1:] %}" + END,
    "slice_kept": BIG
    + "{% set n = namespace(x=[]) %}{% for i in range(5000) %}"
    + "{% set n.x = n.x + [big[1:]] %}{% endfor %}",
    "strip": BIG + "{{ big.strip('y' * 1000000 ~ 'x') }}",
    "trim": BIG + "{{ big | trim('y' * 1000000 ~ 'x') }}",
    "rfind": "{{ ('a' * 1000000).rfind('b' ~ 'a' * 500000) }}",
    "find": "{{ ('a' * 1000000).find('a' * 500000 ~ 'b') }}" * 100,
    "count": BIG + LOOP + "{{ big.count('xx') }}" + END,
    "split": BIG
    + "{% set n = namespace(x=[]) %}"
    + TEN
    + "{% set n.x = n.x + ['a '*500000] | map('replace', 'a', 'b') | list %}"
    + END,
    "split_kept": "{% set n = namespace(x=[]) %}"
    + TEN
    + "{% set n.x = n.x + [('a ' * 1000000).split()] %}"
    + END,
    "sort": "{% set x = range(100000) | list %}" + LOOP + "{{ x | sort | first }}" + END,
    "sort_texts": BIG + "{{ ([big ~ 'a', big ~ 'b'] * 10000) | sort | length }}",
    "unique": "{{ range(10000000) | unique | list | length }}",
    "groupby": "{{ ([{'a': 1}] * 1000000) | groupby('a') | length }}" * 100,
    "map": LOOP + "{{ range(1000) | map('upper') | join }}" + END,
    "select": LOOP + "{{ range(1000) | select('odd') | list | length }}" + END,
    "batch_kept": "{% set n = namespace(x=[]) %}"
    + TEN
    + "{% set n.x = n.x + [range(1000000) | batch(1) | list] %}"
    + END,
    "dict": LOOP + "{% set x = dict.fromkeys(range(100000)) %}" + END,
    "mapping_kept": "{% set n = namespace(x=[]) %}"
    + LOOP
    + "{% set n.x = [{'a': n.x | length}] %}"
    + END,
    "markdown": BIG + LOOP + "{{ big | paragraphs }}" + END,
    "markdown_long": "{{ ('*a **b ' * 1000000) | paragraphs }}",
    "markdown_middle": "{{ ('*a **b ' * 10000) | paragraphs }}",
    "docstring": LOOP + "{{ ('word ' * 10000) | docstring }}" + END,
    "docstring_long": "{{ ('word ' * 1000000) | docstring }}",
    "table_cell": "{{ ('[' * 100000) | table_cell }}",
    "code_span": "{{ ('`' * 1000000) | code_span }}",
    "output": LOOP + "{{ 'x' * 1000 }}" + END,
    "output_constant": LOOP + "x" * 10_000 + END,
    "capture_constant": "{% set n = namespace(x=[]) %}"
    + LOOP
    + "{% set x %}"
    + "x" * 100_000
    + "{% endset %}{% set n.x = n.x + [x] %}"
    + END,
    "autoescape": _grow(
        "'<>'", "{% autoescape true %}{% set n.x = n.x ~ n.x %}{% endautoescape %}"
    ),
    "views": LOOP + "{{ package }}" + END,
    "view_compare": LOOP + "{{ package == package }}" + END,
}
"""Templates by name that take too long or too much memory, unless they are limited."""

PUZZLES = {
    "brackets": "{{ " + "(" * 100_000 + " }}",
    "brackets_closed": "{{ " + "(" * 50_000 + "1" + ")" * 50_000 + " }}",
    "lists": "{{ " + "[" * 50_000 + "]" * 50_000 + " }}",
    "sums": "{{ 1" + " + 1" * 50_000 + " }}",
    "concats": "{{ 1" + " ~ 1" * 50_000 + " }}",
    "filters": "{{ 1" + " | list" * 20_000 + " }}",
    "attributes": "{{ a" + ".a" * 50_000 + " }}",
    "calls": "{{ a" + "()" * 50_000 + " }}",
    "nots": "{{ " + "not " * 50_000 + "1 }}",
    "minuses": "{{ " + "-" * 100_000 + "1 }}",
    "conditions": "{{ " + "1 if 1 else " * 20_000 + "1 }}",
    "comparisons": "{{ 1" + " < 1" * 50_000 + " }}",
    "ands": "{{ 1" + " and 1" * 50_000 + " }}",
    "long_list": "{{ [" + "1," * 100_000 + "] | length }}",
    "nested_ifs": "{% if 1 %}" * 10_000 + "{% endif %}" * 10_000,
    "nested_fors_100": "{% for a in [1] %}" * 100 + "{% endfor %}" * 100,
    "nested_fors": "{% for a in [1] %}" * 10_000 + "{% endfor %}" * 10_000,
    "nested_withs": "{% with %}" * 10_000 + "{% endwith %}" * 10_000,
    "nested_blocks": "".join(f"{{% block b{n} %}}" for n in range(8_000))
    + "{% endblock %}" * 8_000,
    "nested_captures": "{% set a %}" * 10_000 + "{% endset %}" * 10_000,
    "nested_filters": "{% filter upper %}" * 8_000 + "{% endfilter %}" * 8_000,
    "nested_macros": "{% macro a() %}" * 5_000 + "{% endmacro %}" * 5_000,
    "elifs": "{% if 1 %}" + "{% elif 1 %}" * 20_000 + "{% endif %}",
    "many_ifs": "".join(f"{{% set v{n} = 1 %}}{{% if v{n} %}}1{{% endif %}}" for n in range(5_000)),
    "many_blocks": "".join(f"{{% block b{n} %}}{{% endblock %}}" for n in range(8_000)),
    "many_macros": "".join(f"{{% macro m{n}() %}}{{% endmacro %}}" for n in range(6_000)),
    "many_fors": "".join(f"{{% for v{n} in [1] %}}{{% endfor %}}" for n in range(6_000)),
    "many_texts": "a{{ 1 }}" * 30_000,
    "braces": "{" * 200_000,
    "comments": "{#" * 100_000,
    "statements": "{%" * 100_000,
    "raws": "{% raw %}" * 25_000,
    "quotes": "{{ '" + "\\" * 200_000,
    "digits": "{{ " + "1_" * 100_000 + " }}",
    "spaces": "{{ " + " " * 200_000 + "\n" * 40_000,
    "long_template": "x" * 300_000,
    "long_name": "{{ " + "a" * 200_000 + " }}",
    "unicode_name": "{{ " + "é" * 10_000 + " }}",
    "bad_tag": "{% " + "a" * 200_000 + " %}",
    "bad_filter": "{{ 1 | " + "a" * 100_000 + " }}",
    "bad_template": "{% include '" + "a" * 100_000 + "' %}",
    "bad_nul": "{% include 'a\\0b' %}\0",
}
"""Templates by name that are hard to parse or to compile."""
