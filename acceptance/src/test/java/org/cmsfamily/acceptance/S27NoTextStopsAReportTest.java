package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class S27NoTextStopsAReportTest {

  private static final List<String> TEXTS =
      List.of(
          "A soft hyphen that a viewer copies as \uFFFE",
          "No letter at all: \uFFFF",
          "Right to left and back: \u202Eback\u202C",
          "A bell \u0007 rings",
          "الاجتماع المشترك",
          "联合会议 会議 회의",
          "ერთობლივი შეხვედრა",
          "Συνάντηση, встреча, ժողով",
          "Bats 🦇 and cranes 🕊️",
          "=1+1 is no formula, nor is -2",
          "<b>no mark-up</b> & no entity &amp;");

  @Test
  void everyReportOfBothBodiesComesOutInAllForms() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    var family = service.family();
    family.moveTo("2027-04-12");
    var stored = new ArrayList<String>();
    for (var text : TEXTS) {
      if (recorded(service, text)) stored.add(text);
    }
    assertThat(stored).as("what is legal is taken").contains("الاجتماع المشترك", TEXTS.get(8));
    assertThat(stored).as("what is not is refused").doesNotContain(TEXTS.get(0), TEXTS.get(1));
    service.closes("2027-Q1");

    for (var body : List.of("CMS-STC", "AEWA-STC")) {
      var report = ReportUnderTest.made(family, body, "2027-Q1");
      for (var form : List.of("json", "csv", "xlsx", "pdf", "docx", "html")) {
        assertThat(report.file(1, form).status()).as(body + " " + form).isEqualTo(200);
      }
      var narratives = report.json(1).findValuesAsText("narrative");
      assertThat(narratives).as(body).containsAll(stored);
    }
  }

  @Test
  void aLoneHalfOfACharacterIsRefusedAtTheDoor() {
    var service = ServiceUnderTest.running(FamilyUnderTest.founded().terms());
    service.family().moveTo("2027-04-12");

    var half =
        """
        {"quarter": "2027-Q1", "milestone": "A note", "narrative": "Half of a bat: \\uD83E"}\
        """;

    var answer =
        service
            .family()
            .reporting(Part.CMS_OFFICER)
            .api()
            .tryPost(
                "half of a bat " + service.code(),
                "/services/" + service.code() + "/progress",
                "application/json",
                half.getBytes(StandardCharsets.UTF_8));

    assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    assertThat(answer.text()).contains("/narrative");
  }

  private static boolean recorded(ServiceUnderTest service, String text) {
    var note = Map.of("quarter", "2027-Q1", "milestone", "A note", "narrative", text);
    var answer =
        service
            .family()
            .reporting(Part.CMS_OFFICER)
            .attempt("/services/" + service.code() + "/progress", note);
    assertThat(answer.status()).as(text).isIn(201, 400);
    return answer.ok();
  }
}
