// What compiles: narrowing, optional and null values, maps, tuples and recursive types.
import type { Operations, Paths, inputs, models } from "./api/index.js";

type Response<Name extends keyof Operations> = Operations[Name]["responses"];

export function describePet(pet: models.Pet): string {
    if (pet.kind === "cat") {
        const lives: number | null = pet.lives ?? null;
        return `${pet.name} ${lives} ${pet.kittens?.map((kitten) => kitten.name).join()}`;
    }
    const kind: "dog" | "hound" = pet.kind;
    const size: [number, "cm" | "in"] | undefined = pet.size;
    return `${kind} ${size?.[0]} ${pet["not an identifier"]}`;
}

// An input has no read-only properties, a model no write-only ones.
export const input: inputs.Cat = { kind: "cat", name: "Tom", password: "secret", lives: null };
export const cat: models.Cat = { kind: "cat", name: "Tom", id: 1 };

export const model: models.Type3DModel = "T-800";
export const nickname: models.String = ["Rex"];
export const json: models.Json = { a: [1, null, { b: ["c"] }] };
export const error: models.Error = { code: 1, reason: "unknown", detail: "x" };

export const total: number = {} as Response<"listPets">[200]["headers"]["X-Total"];
export const failure: models.Error = {} as Response<"listPets">["4XX"]["content"]["application/json"];
export const query: Paths["/pets"]["get"]["parameters"]["query"] = {
    "page-size": 5,
    kinds: ["cat", "dog"],
};
export const path: Operations["deletePet"]["parameters"]["path"] = { pet_id: 7 };
export const body: Operations["class"]["requestBody"]["content"]["application/json"] = input;
