package org.cmsfamily.catalog.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.cmsfamily.catalog.screening.SafeguardResult;
import org.cmsfamily.catalog.screening.Screening;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.catalog.testfamily.TermsExample;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.json.Words;
import org.cmsfamily.platform.store.AggregateEntity;

/** Proposals of CMS and AEWA at each step of their way. */
final class ProposalExamples {

  static final LocalDate DAY = LocalDate.parse("2026-11-02");

  private ProposalExamples() {}

  static Screening passed(Terms terms) {
    return new Screening(
        DAY,
        terms.fingerprint(),
        List.of(
            new SafeguardResult(
                "Mandate",
                SafeguardResult.SATISFIED,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of())),
        new TreeMap<>());
  }

  static Screening notAssessable(Terms terms) {
    return new Screening(
        DAY,
        terms.fingerprint(),
        List.of(
            Json.read(
                """
                {"safeguard": "Mandate", "verdict": "not-assessable", "breaches": [],
                 "missing": ["AEWA is not known"]}\
                """,
                SafeguardResult.class)),
        new TreeMap<>());
  }

  static TermsVersion version(int number, String oneTime) {
    var terms = TermsExample.withOneTimeCost(oneTime);
    return new TermsVersion(
        number, FixedTerms.of(terms), DAY, "CMS:programme-officer", passed(terms));
  }

  /** A text in which EUROBATS takes part, and AEWA no more. */
  static TermsVersion withEurobatsForAewa(int number) {
    var text =
        TermsExample.template().replace("@", "").replace("~", "").replace("AEWA", "EUROBATS");
    var terms = Json.read(text, Terms.class);
    return new TermsVersion(
        number, FixedTerms.of(terms), DAY, "CMS:programme-officer", passed(terms));
  }

  /** The same with EUROBATS in the place of AEWA, with each one's word. */
  static Proposal eurobatsForAewa(Proposal proposal) {
    var agreed = proposal;
    for (var instrument : List.of("CMS", "AEWA", "EUROBATS")) {
      agreed =
          agreed.agree(
              new ParticipantAgreement(
                  instrument,
                  List.of("CMS", "EUROBATS"),
                  agreed.current().number(),
                  instrument + ":executive-secretary",
                  "p",
                  DAY));
    }
    return agreed.revise(withEurobatsForAewa(agreed.current().number() + 1));
  }

  /** The row in which a proposal is stored. */
  static ProposalEntity row(Proposal proposal) {
    var row = new ProposalEntity();
    row.copy(proposal);
    try {
      var readers = AggregateEntity.class.getDeclaredField("readers");
      readers.setAccessible(true);
      readers.set(row, proposal.readers().toArray(String[]::new));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return row;
  }

  static Proposal draft() {
    return Proposal.open("P1", "FAMILY", "UNEP", version(1, "15000.00"), null);
  }

  static Proposal inConsultation() {
    var draft = draft();
    return draft.beginConsultation(draft.current().screening(), DAY);
  }

  static Proposal advised() {
    var consulted = inConsultation();
    return consulted.advise(advice(1), consulted.current().screening());
  }

  static Proposal agreed() {
    return signed(signed(advised(), "CMS"), "AEWA");
  }

  static Advice advice(int version) {
    return new Advice(version, Opinion.NOT_FAVOURABLE, "No.", "UNEP:adviser", "p", DAY, List.of());
  }

  static Proposal signed(Proposal proposal, String instrument) {
    return proposal.sign(
        signature(instrument, proposal.current().fingerprint()), proposal.current().screening());
  }

  static Signature signature(String instrument, String fingerprint) {
    return new Signature(
        instrument, fingerprint, instrument + ":executive-secretary", "p", DAY, Instant.EPOCH);
  }

  static Submission submission(Proposal proposal, String instrument) {
    return submission(proposal, instrument, Terms.COMMON_SERVICES, DAY);
  }

  static Submission submission(
      Proposal proposal, String instrument, String subject, LocalDate day) {
    return new Submission(
        proposal.commitments().submissions().size() + 1,
        instrument,
        instrument + "-STC",
        instrument + "-STC-EX",
        subject,
        day,
        proposal.current().fingerprint(),
        instrument + ":executive-secretary",
        "p",
        proposal.current().screening(),
        new BodyDecisions(proposal, one -> true).byOthersThan(instrument),
        List.of(),
        null);
  }

  static Proposal submitted() {
    return submitted(agreed());
  }

  /** These terms before both committees. */
  static Proposal submitted(Terms terms) {
    var first =
        new TermsVersion(1, FixedTerms.of(terms), DAY, "CMS:programme-officer", passed(terms));
    var draft = Proposal.open("P1", "FAMILY", "UNEP", first, null);
    var consulted = draft.beginConsultation(draft.current().screening(), DAY);
    var advised = consulted.advise(advice(1), consulted.current().screening());
    return submitted(signed(signed(advised, "CMS"), "AEWA"));
  }

  private static Proposal submitted(Proposal agreed) {
    var one = agreed.submit(submission(agreed, "CMS"), List.of());
    return one.submit(submission(one, "AEWA"), List.of());
  }

  static Approval approval(Proposal proposal, String instrument, Outcome outcome) {
    return new Approval(
        instrument,
        instrument + "-STC",
        instrument + "-" + Words.of(outcome),
        DAY,
        outcome,
        List.of(),
        null,
        null,
        proposal.current().fingerprint(),
        DAY,
        instrument + ":registrar",
        "p",
        null,
        null);
  }

  static Proposal decided(Proposal proposal, String instrument, Outcome outcome) {
    return new Deciding(proposal, one -> true)
        .decide(approval(proposal, instrument, outcome), List.of());
  }
}
