package org.cmsfamily.catalog.safeguard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cmsfamily.catalog.analysis.Analysis;
import org.cmsfamily.catalog.analysis.Implication;
import org.cmsfamily.catalog.terms.Risk;
import org.cmsfamily.catalog.wording.InWords;
import org.cmsfamily.platform.wording.Text;

/**
 * The terms rest on an independent analysis of each area, and each weighty disadvantage has a
 * mitigation. Source: StC44 decision, P2, P4; from which score a disadvantage is weighty: house
 * rule.
 */
public final class EvidenceWeighed implements Safeguard {

  private static final String ANALYSES = "/supports/analysis";

  @Override
  public Verdict judge(Case c) {
    var verdict = new VerdictBuilder(this, c);
    var analyses = referenced(c, verdict);
    var complete = analyses.size() == c.terms().supports().analyses().size();
    if (complete) {
      c.terms().areas().forEach(area -> weighed(c, area, analyses, verdict));
    }
    analyses.forEach(
        analysis -> analysis.implications().forEach(one -> implication(c, one, verdict)));
    risks(c, verdict);
    return verdict.build();
  }

  private static List<Analysis> referenced(Case c, VerdictBuilder verdict) {
    var found = new ArrayList<Analysis>();
    for (var code : c.terms().supports().analyses()) {
      c.analyses()
          .find(code)
          .ifPresentOrElse(
              found::add,
              () ->
                  verdict.missing(
                      Basis.P4,
                      c.terms().lead(),
                      ANALYSES,
                      Text.of("analysis-not-known").with("analysis", code)));
    }
    return found;
  }

  /** By an author of whom it is known that he neither takes part nor works for who does. */
  private static void weighed(
      Case c, String area, List<Analysis> analyses, VerdictBuilder verdict) {
    var covering = analyses.stream().filter(analysis -> analysis.covers(area)).toList();
    if (covering.isEmpty()) {
      verdict.breach(
          Basis.P4,
          c.terms().lead(),
          ANALYSES,
          Text.of("no-analysis").with("area", InWords.AREA.of(area)));
      return;
    }
    var authorship = new Authorship(c);
    if (covering.stream().anyMatch(authorship::independent)) {
      return;
    }
    var codes = covering.stream().map(Analysis::code).collect(Collectors.joining(", "));
    if (covering.stream().anyMatch(analysis -> analysis.author() == null)) {
      verdict.missing(
          Basis.P2,
          c.terms().lead(),
          ANALYSES,
          Text.of("analysis-without-author")
              .with("area", InWords.AREA.of(area))
              .with("analyses", codes));
    } else {
      verdict.breach(
          Basis.P2,
          c.terms().lead(),
          ANALYSES,
          Text.of("analysis-not-independent")
              .with("area", InWords.AREA.of(area))
              .with("analyses", codes));
    }
  }

  private void implication(Case c, Implication implication, VerdictBuilder verdict) {
    if (!implication.weighs(c.family().houseRules().mitigateFrom())
        || c.terms().areas().stream().noneMatch(implication::concerns)
        || c.terms().risks().stream()
            .filter(risk -> risk.mitigated())
            .anyMatch(risk -> answers(risk, implication))) {
      return;
    }
    for (var instrument : c.terms().instruments()) {
      if (!verdict.isFull() && implication.touches(instrument)) {
        verdict.breach(
            mitigation(c),
            instrument,
            "/risks",
            Text.of("disadvantage-not-mitigated")
                .with("disadvantage", implication.statement())
                .with("score", String.valueOf(implication.score())));
      }
    }
  }

  private static boolean answers(Risk risk, Implication implication) {
    var named = risk.implication();
    return implication.named(risk.risk()) || (named != null && implication.named(named));
  }

  private void risks(Case c, VerdictBuilder verdict) {
    for (int index = 0; index < c.terms().risks().size(); index++) {
      var risk = c.terms().risks().get(index);
      var score = risk.scored();
      if (score != null && score >= c.family().houseRules().mitigateFrom() && !risk.mitigated()) {
        verdict.breach(
            mitigation(c),
            c.terms().lead(),
            String.format(Locale.ROOT, "/risks/%d/mitigation", index),
            Text.of("risk-not-mitigated").with("risk", risk.risk()).with("score", score));
      }
    }
  }

  private static Basis mitigation(Case c) {
    return Basis.houseRule(
        Text.of("disadvantages-mitigated").with("score", c.family().houseRules().mitigateFrom()));
  }
}
