package org.cmsfamily.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A second proposal that stays a draft, so that whoever tries the pages has terms to write in. Its
 * lines are held by the service that runs: the verdicts say so, and what could be done.
 */
final class LeaveDraft {
  private static final Persona LEAD = Persona.programmeOfficer("CMS");
  private static final String YEAR = "2029";

  private final DemoContext context;

  LeaveDraft(DemoContext context) {
    this.context = context;
  }

  void run(ObjectNode example) {
    var terms = example.deepCopy();
    terms
        .put("title", "One fundraising team of CMS and AEWA")
        .put("serviceCode", "fundraising-cms-aewa");
    terms.putArray("areas").add("fundraising");
    terms.putArray("activities").add("one team asks donors for both, each in its own name");
    terms.put("start", YEAR + "-01-01").put("end", YEAR + "-12-31");
    plan(terms.withObject("costPlan"));
    var request = RequestJson.none().with("family", Load.FAMILY).with("terms", terms);
    context.catalog(LEAD, "second draft", "/proposals", request.node());
    context.say(LEAD, "leaves “" + terms.path("title").asText() + "” as a draft, to be tried out");
  }

  private static void plan(ObjectNode plan) {
    plan.withObject("recurring").removeAll().put(YEAR, "90000.00");
    plan.withObject("oneTime").removeAll();
    for (var lines : List.of("CMS", "AEWA"))
      plan.withObject("baseline")
          .withArray(lines)
          .forEach(line -> ((ObjectNode) line.path("years")).retain(List.of(YEAR)));
    plan.withArray("inKind").removeAll();
  }
}
