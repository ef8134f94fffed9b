// What does not compile: the compiler reports a line above which there is no mistake.
import type { Operations, Paths, inputs, models } from "./api/index.js";

// @ts-expect-error: a cat has a name
export const nameless: models.Cat = { kind: "cat", id: 1 };
// @ts-expect-error: the discriminator of a cat is "cat"
export const wrongKind: models.Pet = { kind: "dog", id: 1, name: "Tom" };
// @ts-expect-error: an optional property is not null
export const nullable: models.Cat = { kind: "cat", id: 1, name: "Tom", kittens: null };
// @ts-expect-error: requests have no read-only properties
export const readOnly: inputs.Cat = { kind: "cat", name: "Tom", id: 1 };
// @ts-expect-error: responses have no write-only properties
export const writeOnly: models.Cat = { kind: "cat", name: "Tom", id: 1, password: "secret" };
// @ts-expect-error: a tuple has two items
export const tuple: models.Dog = { kind: "dog", id: 1, size: [1] };
// @ts-expect-error: other properties are texts
export const extra: models.Error = { code: 1, reason: true };
// @ts-expect-error: a function is not JSON
export const json: models.Json = [() => 1];
// @ts-expect-error: "bird" is not one of the values
export const query: Paths["/pets"]["get"]["parameters"]["query"] = { kinds: ["bird"] };
// @ts-expect-error: the parameter is required
export const path: Operations["deletePet"]["parameters"]["path"] = {};
// @ts-expect-error: there is no such operation
export type Unknown = Operations["listBirds"];

export function changePet(cat: models.Cat, pet: models.Pet): void {
    // @ts-expect-error: the property is read-only
    cat.id = 2;
    // @ts-expect-error: only a cat has a name
    pet.name;
}
