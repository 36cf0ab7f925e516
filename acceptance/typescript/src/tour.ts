// The tour of the README, made by clients that the documents gave their types.
import createClient from "openapi-fetch";
import type { paths as CatalogPaths } from "./catalog.js";
import type { paths as RegistryPaths } from "./registry.js";
import type { paths as ReportingPaths } from "./reporting.js";

const need = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
};

const origin = (name: string): string => new URL(need(name)).origin;
const as = (person: string) => ({ Authorization: `Bearer ${need(person)}` });

/** Lists are there as CSV too; this tour reads JSON. */
type Json = "application/json" | "application/problem+json";
const registry = createClient<RegistryPaths, Json>({ baseUrl: origin("REGISTRY"), headers: as("OFFICER") });
const catalog = createClient<CatalogPaths, Json>({ baseUrl: origin("CATALOG"), headers: as("OFFICER") });
const reporting = createClient<ReportingPaths, Json>({ baseUrl: origin("REPORTING"), headers: as("OFFICER") });
const family = need("FAMILY");
const code = (bare: string): string => `${family}-${bare}`;
const service = need("SERVICE");

/** The answer of a call that must succeed. */
const got = <T>(what: string, answer: { data?: T; error?: unknown; response: Response }): T => {
  if (answer.data === undefined) {
    throw new Error(`${what}: ${answer.response.status} ${JSON.stringify(answer.error)}`);
  }
  console.log(`${what}: ${answer.response.status}`);
  return answer.data;
};

const check = (what: string, holds: boolean): void => {
  if (!holds) throw new Error(`${what} does not hold`);
};

// 1. Who am I, and in which capacities?
const me = got("me", await registry.GET("/registry/me"));
check("a capacity", me.capacities.includes(`${code("CMS")}:programme-officer`));

// 2. The instruments on a day, a page at a time.
const instruments = got(
  "instruments",
  await registry.GET("/registry/instruments", { params: { query: { family, asOf: "2026-12-01" } } }),
);
check("three instruments", instruments.items.length === 3);

// 3. A decision, paragraph by paragraph, and what it invited to.
const decision = got(
  "decision",
  await registry.GET("/registry/decisions/{key}", { params: { path: { key: code("CMS-STC44") } } }),
);
check("its first paragraph", decision.provisions[0]?.number === "P7");
const invitations = got(
  "invitations",
  await registry.GET("/registry/invitations", { params: { query: { decision: code("CMS-INVITES") } } }),
);
check("an invitation", invitations.items.length === 1);

// 4. What if? A screening stores nothing; the terms are those of the service's proposal.
const found = got(
  "service",
  await catalog.GET("/catalog/services/{code}", { params: { path: { code: service } } }),
);
// Only a service that was recorded as existing has none.
const origins = found.proposal;
if (!origins) throw new Error("the service has no proposal");
const terms = got(
  "terms",
  await catalog.GET("/catalog/proposals/{id}/versions/{number}", {
    params: { path: { id: origins, number: 2 } },
  }),
);
const screening = got(
  "screening",
  await catalog.POST("/catalog/screenings", { body: { family, terms: terms.terms } }),
);
check("verdicts", screening.verdicts.length > 5);

// 5. How the terms were agreed.
const proposal = got(
  "proposal",
  await catalog.GET("/catalog/proposals/{id}", { params: { path: { id: origins } } }),
);
check("two signatures", proposal.signatures.length === 2);

// 6. The money of a quarter, to the cent: amounts are decimal numbers in strings.
const quarter = got(
  "quarter",
  await reporting.GET("/reporting/services/{code}/quarters/{quarter}", {
    params: { path: { code: service, quarter: "2027-Q1" } },
  }),
);
check("an amount", /^-?\d+\.\d\d$/.test(quarter.costs[code("CMS")]?.savings?.amount ?? ""));

// 7. Where a figure comes from, and the same report computed again.
const secretary = { headers: as("SECRETARY") };
const report = { id: `${code("CMS-STC")}.2027-Q1`, number: 1 };
got(
  "provenance",
  await reporting.GET("/reporting/reports/{id}/revisions/{number}/provenance", {
    params: {
      path: report,
      query: { figure: `/services/${service}/costs/period/instruments/${code("CMS")}/actual` },
    },
    ...secretary,
  }),
);
const verified = got(
  "verification",
  await reporting.POST("/reporting/reports/{id}/revisions/{number}/verifications", {
    params: { path: report },
    ...secretary,
  }),
);
check("the same digest", verified.matches);

// 8. What you may not see does not exist; a refusal is a problem document.
const refused = await registry.POST("/registry/decisions", {
  params: { header: { "Idempotency-Key": crypto.randomUUID() } },
  body: {
    body: code("AEWA-STC"),
    meeting: code("AEWA-STC-EX"),
    status: "draft",
    title: { en: "Not ours to record" },
    provisions: [],
  },
});
check("a refusal", refused.response.status === 403 || refused.response.status === 404);
check("a problem", refused.error?.type.startsWith("/problems/") ?? false);

// 9. Who did what: the audit trail of that proposal, page by page.
let acts = 0;
let cursor: string | undefined;
do {
  const page = got(
    "acts",
    await catalog.GET("/catalog/acts", {
      params: { query: { aggregate: origins, limit: 5, ...(cursor ? { cursor } : {}) } },
    }),
  );
  acts += page.items.length;
  cursor = page.next ?? undefined;
} while (cursor);
check("the acts of a proposal", acts > 10);
console.log(`The tour is made: ${acts} acts.`);
