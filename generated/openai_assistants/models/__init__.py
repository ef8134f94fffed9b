"""All models of openai_assistants."""

from .assistants import *
from .assistants_files import *
from .shared import *
from .threads import *
from .threads_messages import *
from .threads_messages_files import *
from .threads_runs import *
from .threads_runs_steps import *
