package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.cmsfamily.catalog.analysis.Analysis;
import org.cmsfamily.catalog.analysis.ImplicationRow;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.catalog.family.FindingFacts;
import org.cmsfamily.catalog.terms.Goal;
import org.cmsfamily.catalog.terms.Indicator;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was foreseen of a service beside what came of it. Source: StC44 decision, P2.
 *
 * @param implications what the analyses that its terms rest on say of its areas and participants
 * @param commitments what it promised, beside what was measured
 * @param costs what it was to cost each participant in each year, beside what was found
 * @param otherFindings what else reporting found; as all findings, for its participants alone
 */
record Foreseen(
    String service,
    ServiceStage state,
    List<ImplicationRow> implications,
    List<Commitment> commitments,
    List<Cost> costs,
    List<Found> otherFindings) {

  /** An indicator as it was promised. */
  record Commitment(Goal goal, @JsonUnwrapped Indicator indicator, List<Found> found) {}

  /** A participant's year as it was planned. */
  record Cost(
      String instrument,
      int year,
      Money baseline,
      Money recurring,
      Money oneTime,
      Money voluntary,
      List<Found> found) {

    static Cost of(YearShare share, List<FindingFacts> findings) {
      return new Cost(
          share.instrument(),
          share.year().getValue(),
          share.baseline(),
          share.recurring(),
          share.oneTime(),
          share.voluntary(),
          findings.stream().filter(one -> isOf(one, share)).map(Found::of).toList());
    }
  }

  /** Something that reporting found. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Found(
      String id,
      String kind,
      @Nullable String instrument,
      @Nullable String quarter,
      String state,
      @Nullable String text) {

    static Found of(FindingFacts one) {
      return new Found(
          one.id(), one.kind(), one.instrument(), one.quarter(), one.state(), one.text());
    }
  }

  static Foreseen of(Service service, List<Analysis> analyses, List<FindingFacts> findings) {
    var terms = service.terms();
    var shares = service.text().costs().shares();
    var indicators =
        terms.purpose().stream()
            .flatMap(
                one ->
                    Stream.ofNullable(one.indicator())
                        .map(it -> new Commitment(one.goal(), it, found(findings, it.code()))))
            .toList();
    return new Foreseen(
        service.id(),
        service.stage(),
        ImplicationRow.of(analyses, terms.areas(), terms.instruments()),
        indicators,
        shares.stream().map(share -> Cost.of(share, findings)).toList(),
        findings.stream()
            .filter(
                one ->
                    indicators.stream().noneMatch(it -> one.isOfIndicator(it.indicator().code())))
            .filter(one -> shares.stream().noneMatch(share -> isOf(one, share)))
            .map(Found::of)
            .toList());
  }

  private static List<Found> found(List<FindingFacts> findings, String indicator) {
    return findings.stream().filter(one -> one.isOfIndicator(indicator)).map(Found::of).toList();
  }

  private static boolean isOf(FindingFacts finding, YearShare share) {
    return share.instrument().equals(finding.instrument())
        && finding.year() != null
        && finding.year() == share.year().getValue();
  }
}
