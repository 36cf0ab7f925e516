package org.cmsfamily.reporting.rendering.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cmsfamily.reporting.document.InService;
import org.cmsfamily.reporting.document.KeyReport;
import org.cmsfamily.reporting.document.LotReport;
import org.cmsfamily.reporting.document.Origin;
import org.cmsfamily.reporting.document.RateReport;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.cmsfamily.reporting.snapshot.Objection;

/** Where the figures come from, and what differs from the revision before. */
public final class OriginTables {

  private static final int SHOWN_DIGITS = 16;

  /** A part of an apportionment key. */
  private record KeyPart(String id, KeyReport key, String instrument, String weight) {

    static Stream<KeyPart> of(ServiceReport service) {
      return service.keys().entrySet().stream()
          .flatMap(
              key ->
                  key.getValue().weights().entrySet().stream()
                      .map(
                          part ->
                              new KeyPart(
                                  key.getKey(), key.getValue(), part.getKey(), part.getValue())));
    }
  }

  /** One of the sources of a figure. */
  private record Source(String figure, String rule, String kind, String source) {

    static Stream<Source> of(Map.Entry<String, Origin> figure) {
      var origin = figure.getValue();
      return Stream.of(
              Map.entry("figure", origin.of()),
              Map.entry("lot", origin.lots()),
              Map.entry("key", origin.keys()),
              Map.entry("decision", origin.decisions()))
          .flatMap(
              kind ->
                  kind.getValue().stream()
                      .map(
                          source ->
                              new Source(figure.getKey(), origin.rule(), kind.getKey(), source)));
    }
  }

  /** The sums of ledger lines, by id. */
  public static final Table<Map.Entry<String, LotReport>> LOTS =
      Table.<Map.Entry<String, LotReport>>of(
              "lots", report -> report.document().provenance().lots().entrySet().stream())
          .text("lot", Map.Entry::getKey)
          .text("service", row -> row.getValue().service())
          .quarter("quarter", row -> row.getValue().quarter())
          .onPaper(1, 11, (names, row) -> quarter(names, row.getValue()))
          .quarter("concerns", row -> row.getValue().concerns())
          .code("kind", "kind", row -> row.getValue().kind())
          .onPaper(2, 16, (names, row) -> names.word("kind", row.getValue().kind()))
          .instrument("paid_by", row -> row.getValue().paidBy())
          .onPaper(3, 11, (names, row) -> names.instrument(row.getValue().paidBy()))
          .instrument("borne_by", row -> row.getValue().borneBy())
          .onPaper(4, 11, (names, row) -> borneBy(names, row.getValue()))
          .text("key", row -> row.getValue().key())
          .integer("lines", row -> row.getValue().count())
          .onPaperRight(5, 8, (names, row) -> Integer.toString(row.getValue().count()))
          .amount("booked", row -> row.getValue().booked())
          .onPaper(6, 19, (names, row) -> amount(names, row.getValue()))
          .amount("planned", row -> row.getValue().planned())
          .currency(row -> row.getValue().booked())
          .decimal("days", row -> row.getValue().days())
          .text("sha256", row -> row.getValue().sha256())
          .onPaper(7, 24, (names, row) -> digits(row.getValue().sha256()));

  private static String quarter(ReportNames names, LotReport lot) {
    var quarter = names.shortQuarter(lot.quarter().toString());
    return lot.quarter().equals(lot.concerns())
        ? quarter
        : quarter + " / " + names.shortQuarter(lot.concerns().toString());
  }

  private static String borneBy(ReportNames names, LotReport lot) {
    return lot.borneBy() == null ? names.text("by-key") : names.instrument(lot.borneBy());
  }

  private static String amount(ReportNames names, LotReport lot) {
    return lot.days().signum() == 0
        ? names.money(lot.booked())
        : names.messages().days(names.formats().decimal(lot.days()));
  }

  private static String digits(String sha256) {
    return sha256.substring(0, Math.min(SHOWN_DIGITS, sha256.length()));
  }

  private static final Table<InService<KeyPart>> KEYS =
      Table.<InService<KeyPart>>of("keys", report -> InService.each(report.document(), KeyPart::of))
          .text("service", InService::code)
          .text("key", row -> row.value().id())
          .code("kind", "key", row -> row.value().key().kind())
          .instrument("instrument", row -> row.value().instrument())
          .number("weight", row -> row.value().weight())
          .number("minimum", row -> row.value().key().minimum().get(row.value().instrument()))
          .number("ceiling", row -> row.value().key().ceiling().get(row.value().instrument()))
          .number("frozen", row -> row.value().key().frozen().get(row.value().instrument()))
          .text("currency", row -> row.service().currency());

  /** The rates that ledger lines were converted by. */
  public static final Table<InService<RateReport>> RATES =
      Table.<InService<RateReport>>of(
              "rates", report -> InService.each(report.document(), s -> s.rates().stream()))
          .text("service", InService::code)
          .text("from_currency", row -> row.value().from())
          .onPaper(1, 10)
          .number("from_per_usd", row -> row.value().fromPerUsd())
          .onPaperRight(2, 18, (names, row) -> perUsd(names, row.value().fromPerUsd()))
          .date("from_since", row -> row.value().fromSince())
          .onPaper(3, 18)
          .text("to_currency", row -> row.value().to())
          .onPaper(4, 10)
          .number("to_per_usd", row -> row.value().toPerUsd())
          .onPaperRight(5, 18, (names, row) -> perUsd(names, row.value().toPerUsd()))
          .date("to_since", row -> row.value().toSince())
          .onPaper(6, 18)
          .integer("lines", row -> row.value().lines())
          .onPaperRight(7, 8, (names, row) -> Integer.toString(row.value().lines()));

  private static String perUsd(ReportNames names, String rate) {
    return names.messages().perUsd(names.formats().decimal(rate));
  }

  private static final Table<Source> PROVENANCE =
      Table.<Source>of(
              "provenance",
              report ->
                  report.document().provenance().figures().entrySet().stream().flatMap(Source::of))
          .text("figure", Source::figure)
          .text("rule", Source::rule)
          .text("source_kind", Source::kind)
          .text("source", Source::source);

  /** The figures that differ from the revision before. */
  public static final Table<ChangedFigure> CHANGES =
      Table.<ChangedFigure>of(
              "changes", report -> report.document().changes().stream().flatMap(ChangedFigure::of))
          .text("figure", ChangedFigure::figure)
          .onPaper(1, 60, (names, change) -> new PointerLabel(names).of(change.figure()))
          .decimal("before", ChangedFigure::before)
          .onPaperRight(2, 20, (names, change) -> change.words(names, change.before()))
          .decimal("after", ChangedFigure::after)
          .onPaperRight(3, 20, (names, change) -> change.words(names, change.after()))
          .text("currency", ChangedFigure::currency);

  private static final Table<Objection> OBJECTIONS =
      Table.<Objection>of("objections", report -> report.document().objections().stream())
          .integer("revision", Objection::revision)
          .instrument("instrument", Objection::instrument)
          .date("objected_on", Objection::on)
          .text("text", Objection::text);

  static final List<Table<?>> ALL = List.of(LOTS, KEYS, RATES, PROVENANCE, CHANGES, OBJECTIONS);

  private OriginTables() {}
}
