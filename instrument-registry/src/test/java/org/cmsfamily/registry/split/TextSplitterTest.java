package org.cmsfamily.registry.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cmsfamily.registry.body.Body;
import org.cmsfamily.registry.decision.Addressee;
import org.cmsfamily.registry.decision.ProvisionRole;
import org.cmsfamily.registry.instrument.Instrument;
import org.cmsfamily.registry.instrument.InstrumentKind;
import org.cmsfamily.registry.instrument.Milestones;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.junit.jupiter.api.Test;

/** The decision of the 44th Standing Committee, from its text. */
class TextSplitterTest {

  private static final AddresseeFinder FINDER =
      new AddresseeFinder(
          "CMS",
          List.of(instrument("CMS"), instrument("AEWA"), instrument("EUROBATS")),
          List.of(
              body("CMS", "CMS-STC", "Standing Committee"),
              body("CMS", "CMS-FBS", "Sub-Committee of the Standing Committee"),
              body("AEWA", "AEWA-MOP", "Meeting of the Parties"),
              body("AEWA", "AEWA-STC", "Standing Committee")));

  @Test
  void theTextHasTwelveProvisions() throws IOException {
    var found = seed();
    assertThat(found).extracting(Paragraph::number).containsExactly(numbers());
    assertThat(found)
        .extracting(Paragraph::verb)
        .containsExactly(
            "mindful",
            "recall",
            "recall",
            "welcome",
            "note",
            "emphasize",
            "decide",
            "be convinced",
            "agree",
            "invite",
            "invite",
            "invite");
    assertThat(found.get(2).verbAsPublished()).isEqualTo("Recalling also");
    assertThat(found.getFirst().text())
        .isEqualTo("Mindful of the legal autonomy of each of the CMS Family Instruments;");
  }

  @Test
  void allFromTheFirstDecisionOnIsOperative() throws IOException {
    var roles = seed().stream().map(Paragraph::role).toList();
    assertThat(roles.subList(0, 6)).containsOnly(ProvisionRole.PREAMBLE);
    assertThat(roles.subList(6, 12)).containsOnly(ProvisionRole.OPERATIVE);
  }

  @Test
  void theAddresseesAreThoseOfTheRegistry() throws IOException {
    var found = seed();
    assertThat(found.subList(0, 9)).allSatisfy(one -> assertThat(FINDER.of(one)).isEmpty());
    assertThat(FINDER.of(found.get(9))).containsExactly(new Addressee.OfBody("AEWA-MOP"));
    assertThat(FINDER.of(found.get(10)))
        .containsExactly(new Addressee.OfOffice("chair", "CMS-STC"));
    assertThat(FINDER.of(found.get(11)))
        .containsExactly(new Addressee.OfClass(Addressee.OTHER_INSTRUMENTS));
  }

  @Test
  void severalOfficesAreEachAnAddressee() {
    var text =
        "Requests the Executive Secretary of AEWA and the Executive Secretary of CMS to develop it";
    assertThat(FINDER.of(TextSplitter.split(text).getFirst()))
        .containsExactly(
            new Addressee.OfOffice("executive-secretary", "AEWA"),
            new Addressee.OfOffice("executive-secretary", "CMS"));
  }

  @Test
  void whoIsNotRegisteredIsNamedAsPublished() {
    var text = "Invites the World Bank to consider funding";
    assertThat(FINDER.of(TextSplitter.split(text).getFirst()))
        .containsExactly(new Addressee.Outside("World Bank"));
  }

  @Test
  void publishedNumbersStayAndLinesThatGoOnBelongToTheirParagraph() {
    var found =
        TextSplitter.split(
            """
            THE COMMITTEE

            1. Decides to meet
               in Bonn;
            (b) Invite les Parties à le faire.
            """);
    assertThat(found).extracting(Paragraph::number).containsExactly("1", "b");
    assertThat(found.getFirst().text()).isEqualTo("Decides to meet in Bonn;");
    assertThat(found.getLast().verb()).isEqualTo("invite");
  }

  private static String[] numbers() {
    return new String[] {"P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9", "P10", "P11", "P12"};
  }

  private static List<Paragraph> seed() throws IOException {
    return TextSplitter.split(Files.readString(Path.of("src/test/resources/stc44.txt")));
  }

  private static Instrument instrument(String code) {
    return new Instrument(
        code,
        "FAM",
        code,
        new Names(code, null, null),
        InstrumentKind.AGREEMENT,
        null,
        true,
        List.of("en"),
        null,
        new Milestones(null, null, null, null, null),
        null,
        null,
        List.of(),
        Provenance.UNSTATED,
        1);
  }

  private static Body body(String instrument, String code, String name) {
    return new Body(
        code,
        "FAM",
        instrument,
        "committee",
        new Names(name, null, null),
        null,
        null,
        null,
        false,
        List.of(),
        List.of(),
        Provenance.UNSTATED,
        1);
  }
}
