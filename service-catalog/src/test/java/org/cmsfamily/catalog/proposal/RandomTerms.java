package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.cmsfamily.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** Terms that satisfy the safeguards if the money is free, or nearly so. */
record RandomTerms(Random random) {
  private static final int FIRST = 2027;
  private static final int LAST = 2029;
  private static final int OTHERS = 3;

  /** AEWA's committee is competent only while its mandate is in force. */
  private static final String TO_COMMITTEES = "[\"CMS-STC\", \"AEWA-STC\"]";

  private static final String TO_ALL =
      "[\"CMS-STC\", \"AEWA-STC\", \"AEWA-MOP\", \"EUROBATS-MOP\"]";

  /** Of a proposal: of a new service, or by which one goes on. */
  FixedTerms of(String id, @Nullable Continuation continuation) {
    if (continuation == null) {
      return FixedTerms.of(ofNewService(id).terms());
    }
    return FixedTerms.of(
        (joinsOnly(id) ? joined(continuation.terms()) : next(continuation.terms())).terms());
  }

  /** Every third service may start by CMS and AEWA, without EUROBATS. */
  private TermsExamples ofNewService(String id) {
    var some =
        some(id, FIRST)
            .with("/serviceCode", "\"service-%s\"".formatted(id.toLowerCase(Locale.ROOT)));
    return isThird(id)
        ? some.withPartner("EUROBATS")
            .with("/reporting/bodies", TO_ALL)
            .with("/coalition", "{\"participants\": [\"CMS\", \"AEWA\"]}")
            .with("/coalition/costPlan", some(id, FIRST).json().path("costPlan").toString())
        : some;
  }

  private static boolean isThird(String id) {
    return Integer.parseInt(id.substring(1)) % OTHERS == 0;
  }

  private static boolean joinsOnly(String id) {
    return Integer.parseInt(id.substring(1)) % 2 == 0;
  }

  /** The same terms for a year later, in which EUROBATS takes part. */
  private TermsExamples joined(Terms now) {
    ObjectNode json = Json.read(Json.write(now), ObjectNode.class);
    json.remove("coalition");
    var later = new TermsExamples(json).with("/start", "\"2028-01-01\"");
    var plan = later.json().path("costPlan");
    ((ObjectNode) plan.path("recurring")).remove("2027");
    plan.path("baseline")
        .forEach(lines -> lines.forEach(line -> ((ObjectNode) line.path("years")).remove("2027")));
    var joined = now.instruments().contains("EUROBATS") ? later : later.withPartner("EUROBATS");
    return joined
        .with("/title", "\"Joined, %s\"".formatted(random.nextLong()))
        .with("/costPlan/inKind", "[]")
        .with("/reporting/bodies", TO_ALL);
  }

  /** Other terms of the same service for a year later. */
  private TermsExamples next(Terms now) {
    return some(now.serviceCode(), FIRST + 1)
        .with("/serviceCode", "\"%s\"".formatted(now.serviceCode()))
        .with("/start", "\"2028-01-01\"")
        .with("/costPlan/inKind", "[]");
  }

  private TermsExamples some(String title, int from) {
    int recurring = 20_000 + random.nextInt(random.nextInt(4) == 0 ? 19 : 4) * 10_000;
    var some =
        TermsExamples.conferenceServices()
            .with("/title", "\"Services %s, %s\"".formatted(title, random.nextLong()))
            .with("/reporting/bodies", random.nextInt(8) == 0 ? TO_COMMITTEES : TO_ALL)
            .withoutOneTimeCost()
            .with("/costPlan/recurring", years(from, recurring))
            .with("/costPlan/baseline/CMS/0/years", years(from, counted(recurring / 100 * 60)))
            .with("/costPlan/baseline/AEWA/0/years", years(from, counted(recurring / 100 * 40)));
    return random.nextBoolean()
        ? some.with("/costPlan/baseline/CMS/0/budget", "\"CMS-2027\"")
        : some;
  }

  /** What the terms count of a line: what they need, at times more or less. */
  private int counted(int need) {
    return random.nextInt(4) == 0 ? need - 5_000 + random.nextInt(OTHERS) * 5_000 : need;
  }

  private static String years(int from, int amount) {
    return IntStream.rangeClosed(from, LAST)
        .mapToObj(year -> String.format(Locale.ROOT, "\"%d\": \"%d.00\"", year, amount))
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
