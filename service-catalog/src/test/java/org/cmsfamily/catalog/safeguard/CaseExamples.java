package org.cmsfamily.catalog.safeguard;

import java.util.List;
import org.cmsfamily.catalog.analysis.Analyses;
import org.cmsfamily.catalog.analysis.Analysis;
import org.cmsfamily.catalog.analysis.Implication;
import org.cmsfamily.catalog.analysis.Implication.Dimension;
import org.cmsfamily.catalog.analysis.Implication.Direction;
import org.cmsfamily.catalog.cost.Encumbrances;
import org.cmsfamily.catalog.family.FamilyExamples;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.cmsfamily.platform.money.Amounts;
import org.jspecify.annotations.Nullable;

/** Cases to judge, and verdicts in short form. */
public final class CaseExamples {

  /** The independent analysis: a disadvantage without a score, and an advantage. */
  public static final Analyses STUDY =
      new Analyses(
          List.of(
              new Analysis(
                  "IES-2015",
                  "F",
                  "Implications of actions to enhance synergies",
                  "Institute for European Studies",
                  null,
                  List.of(
                      implication("I4", "*", Direction.ADVANTAGE, 5),
                      implication("I5", "conference-services", Direction.DISADVANTAGE, null)))));

  private CaseExamples() {}

  static Implication implication(
      String id, String area, Direction direction, @Nullable Integer score) {
    return new Implication(
        id,
        Dimension.OPERATIONAL,
        List.of(area),
        List.of("CMS", "AEWA"),
        direction,
        score,
        "meeting schedules collide",
        "page 1");
  }

  static Case caseOf(TermsExamples terms) {
    return caseOf(terms, FamilyExamples.cmsFamily());
  }

  static Case caseOf(TermsExamples terms, FamilyExamples family) {
    return caseOf(terms, family, Encumbrances.NONE);
  }

  static Case caseOf(TermsExamples terms, FamilyExamples family, Encumbrances others) {
    return new Case(FixedTerms.of(terms.terms()), family.today(), STUDY, others, List.of());
  }

  /** A verdict's breaches: instrument, year if any, amount if any, paragraph or house rule. */
  static List<String> breaches(Verdict verdict) {
    return verdict instanceof Verdict.Breached breached
        ? breached.breaches().stream().map(CaseExamples::text).toList()
        : List.of();
  }

  /** What a verdict remarks: as breaches. */
  static List<String> remarks(Verdict verdict) {
    return verdict.remarks().stream().map(CaseExamples::text).toList();
  }

  /** Where and when a verdict misses something. */
  static List<String> missingAt(Verdict verdict) {
    return grounds(verdict).stream().map(CaseExamples::text).toList();
  }

  /** The rule holds, with whatever remark. */
  static boolean satisfied(Verdict verdict) {
    return verdict instanceof Verdict.Satisfied;
  }

  static String text(Ground breach) {
    return "%s%s%s %s at %s"
        .formatted(
            breach.instrument(),
            breach.year() == null ? "" : " " + breach.year(),
            breach.amount() == null ? "" : " " + Amounts.text(breach.amount()),
            breach.paragraph() == null ? "house rule" : breach.paragraph(),
            breach.pointer());
  }

  /** What a verdict misses. */
  static List<String> missing(Verdict verdict) {
    return grounds(verdict).stream().map(Ground::message).distinct().toList();
  }

  private static List<Ground> grounds(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Satisfied satisfied -> List.of();
      case Verdict.Breached breached -> breached.missing();
      case Verdict.NotAssessable open -> open.missing();
    };
  }
}
