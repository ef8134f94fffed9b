// A typed wrapper of `fetch` takes the paths as they are.
import createClient from "openapi-fetch";

import type { Paths } from "./api/index.js";

const client = createClient<Paths>({ baseUrl: "https://pets.example.com" });

export async function listNames(): Promise<string[]> {
    const { data, error, response } = await client.GET("/pets", {
        params: { query: { "page-size": 5, kinds: ["cat"] }, header: { "X-Trace": "1" } },
    });
    if (error) {
        throw new Error(`${response.status}: ${error.code}`);
    }
    return data.map((pet) => (pet.kind === "cat" ? pet.name : pet.kind));
}

export async function createPet(): Promise<number | undefined> {
    const { data } = await client.POST("/pets", { body: { kind: "cat", name: "Tom" } });
    return data?.id;
}

export async function makeMistakes(): Promise<void> {
    // @ts-expect-error: the path needs a parameter
    await client.DELETE("/pets/{pet_id}");
    // @ts-expect-error: a cat has a name
    await client.POST("/pets", { body: { kind: "cat" } });
    // @ts-expect-error: the path has no such method
    await client.PUT("/pets", {});
    // @ts-expect-error: there is no such path
    await client.GET("/birds");
}
