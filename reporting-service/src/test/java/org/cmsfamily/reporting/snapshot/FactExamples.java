package org.cmsfamily.reporting.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.replica.ApprovalCondition;
import org.cmsfamily.reporting.replica.InstrumentFacts;
import org.cmsfamily.reporting.replica.Names;
import org.cmsfamily.reporting.replica.ProposalFacts;
import org.jspecify.annotations.Nullable;

/** What stands beside the money in the example. */
final class FactExamples {

  private FactExamples() {}

  static List<InstrumentFacts> instruments() {
    return List.of(
        new InstrumentFacts(
            "AEWA",
            null,
            "AEWA",
            new Names(
                "Agreement on the Conservation of African-Eurasian Migratory Waterbirds",
                "Accord sur la conservation des oiseaux d'eau migrateurs d'Afrique-Eurasie",
                "Acuerdo sobre la conservación de las aves acuáticas migratorias afroeuroasiáticas"),
            new InstrumentFacts.Identity("AEWA", null, "#1f6f8b")),
        new InstrumentFacts(
            "CMS",
            null,
            "CMS",
            new Names(
                "Convention on the Conservation of Migratory Species of Wild Animals",
                "Convention sur la conservation des espèces migratrices appartenant à la faune sauvage",
                "Convención sobre la Conservación de las Especies Migratorias de Animales Silvestres"),
            new InstrumentFacts.Identity("CMS", null, "#0a4d8c")));
  }

  static List<DecisionFacts> decisions() {
    return List.of(
        decision(
            "CMS-STC44-SYNERGIES",
            "CMS",
            "CMS-STC",
            "2015-10-15",
            false,
            "Enhancing synergies and common services among CMS Family instruments"),
        decision(
            "DEMO-AEWA-APPROVAL",
            "AEWA",
            "AEWA-STC",
            "2026-12-15",
            true,
            "Approval of common conference services with CMS (demonstration)"),
        decision(
            "DEMO-AEWA-BUDGET",
            "AEWA",
            "AEWA-MOP",
            "2026-10-15",
            true,
            "Budget 2027-2029 (demonstration)"),
        decision(
            "DEMO-AEWA-MANDATE",
            "AEWA",
            "AEWA-MOP",
            "2026-11-20",
            true,
            "Common conference services with CMS (demonstration)"),
        decision(
            "DEMO-CMS-APPROVAL",
            "CMS",
            "CMS-STC",
            "2026-12-15",
            true,
            "Approval of common conference services with AEWA (demonstration)"),
        decision(
            "DEMO-CMS-BUDGET",
            "CMS",
            "CMS-COP",
            "2026-10-15",
            true,
            "Budget 2027-2029 (demonstration)"));
  }

  private static DecisionFacts decision(
      String key, String instrument, String body, String on, boolean demonstration, String title) {
    return new DecisionFacts(
        key,
        instrument,
        body,
        null,
        null,
        on,
        "adopted",
        null,
        null,
        true,
        Names.of(title),
        demonstration,
        null,
        true);
  }

  static List<ProposalFacts> proposals() {
    return List.of(
        new ProposalFacts(
            "fundraising-cms-eurobats",
            "fundraising-cms-eurobats",
            "submitted",
            "Joint fundraising of CMS and EUROBATS",
            List.of("CMS", "EUROBATS"),
            List.of(
                new ProposalFacts.Submission(
                    "CMS", "CMS-STC", "CMS-STC57", LocalDate.of(2027, 3, 1))),
            List.of(),
            true,
            null));
  }

  static List<InvitationFacts> invitations() {
    return List.of(
        invitation(
            "CMS-STC44-SYNERGIES.P10.AEWA-MOP",
            "AEWA",
            "body",
            "AEWA-MOP",
            "Consider the decision at its sixth session",
            "answered",
            "DEMO-AEWA-MANDATE"),
        invitation(
            "CMS-STC44-SYNERGIES.P12.EUROBATS",
            "EUROBATS",
            "instrument",
            "EUROBATS",
            "Decide on common services through its own body and report the decision back",
            "open",
            null),
        invitation(
            "CMS-STC44-SYNERGIES.P12.ASCOBANS",
            "ASCOBANS",
            "instrument",
            "ASCOBANS",
            "Decide on common services through its own body and report the decision back",
            "open",
            null));
  }

  private static InvitationFacts invitation(
      String id,
      String instrument,
      String kind,
      String code,
      String request,
      String state,
      @Nullable String answeredBy) {
    return new InvitationFacts(
        id,
        null,
        "CMS-STC44-SYNERGIES",
        "12",
        instrument,
        new InvitationFacts.Addressee(kind, code, null, null),
        List.of(request),
        state,
        answeredBy);
  }

  static List<TransmittalFacts> transmittals() {
    return List.of(
        new TransmittalFacts(
            "T-1",
            "CMS-STC:chair",
            "CMS",
            "AEWA-STC",
            "AEWA-STC11",
            List.of("CMS-STC44-SYNERGIES"),
            List.of(),
            "received",
            "2015-11-09"));
  }

  static List<FindingFacts> findings() {
    return List.of();
  }

  static List<LessonFacts> lessons() {
    return List.of(
        new LessonFacts(
            "L-1",
            QuarterExamples.SERVICE,
            "CMS",
            "Both committees' documents were due in the same week of February.",
            "Translation of eleven documents was late by up to four days.",
            "Agree the two calendars a year ahead and reserve the roster's translators for the overlap.",
            List.of("conference-services"),
            List.of("AEWA", "CMS"),
            "en"));
  }

  static List<ProgressFacts> progress(Period period) {
    return List.of(
            new ProgressFacts(
                "P-1",
                Quarter.parse("2027-Q1"),
                "CMS",
                "One roster of interpreters and translators",
                "The roster was opened on 1 February; 41 interpreters and translators are on it.",
                LocalDate.of(2027, 4, 5)),
            new ProgressFacts(
                "P-2",
                Quarter.parse("2027-Q1"),
                "AEWA",
                "One registration platform",
                "The platform took over the registration of the AEWA Technical Committee in March.",
                LocalDate.of(2027, 4, 6)))
        .stream()
        .filter(progress -> period.covers(progress.quarter()))
        .toList();
  }

  static List<MeasurementFacts> measurements(Period period) {
    return period.quarters().stream()
        .map(
            quarter ->
                new MeasurementFacts(
                    "M-" + quarter,
                    quarter,
                    "cost-per-meeting-day",
                    Integer.toString(4000 - 100 * quarter.number())))
        .toList();
  }

  static List<ApprovalCondition> conditions() {
    return List.of(
        new ApprovalCondition(
            "AEWA",
            "Report on the use of the common roster after one year",
            "by-date",
            LocalDate.of(2028, 3, 31),
            false));
  }

  static Directory directory() {
    var bodies = new TreeMap<String, Names>();
    bodies.put("AEWA-MOP", Names.of("Meeting of the Parties"));
    bodies.put("AEWA-STC", Names.of("Standing Committee"));
    bodies.put("CMS-STC", new Names("Standing Committee", "Comité permanent", null));
    var instruments = new TreeMap<String, Directory.InstrumentName>();
    instruments.put(
        "EUROBATS",
        new Directory.InstrumentName(
            "EUROBATS", Names.of("Agreement on the Conservation of Populations of European Bats")));
    var meetings = new TreeMap<String, Directory.MeetingName>();
    meetings.put(
        "CMS-STC57",
        new Directory.MeetingName("CMS-STC", "StC57", "2027-05-11", "2027-05-13", "Bonn"));
    var decisions = new TreeMap<String, Directory.DecisionName>();
    decisions.put(
        "CMS-STC44-SYNERGIES",
        new Directory.DecisionName(null, Names.of("Enhancing synergies and common services")));
    return new Directory(bodies, instruments, meetings, decisions);
  }
}
