package org.cmsfamily.reporting.rendering.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.paper.PaperTable;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.document.Costs.Span;
import org.cmsfamily.reporting.document.InService;
import org.cmsfamily.reporting.document.IssuedReport;
import org.cmsfamily.reporting.document.KeyReport;
import org.cmsfamily.reporting.document.LotReport;
import org.cmsfamily.reporting.document.ServiceReport;
import org.cmsfamily.reporting.document.SettlementReport.Line;
import org.cmsfamily.reporting.rendering.table.MoneyTables;
import org.cmsfamily.reporting.rendering.table.MoneyTables.Balance;
import org.cmsfamily.reporting.rendering.table.MoneyTables.Need;
import org.cmsfamily.reporting.rendering.table.NarrativeTables;
import org.cmsfamily.reporting.rendering.table.OriginTables;
import org.cmsfamily.reporting.rendering.table.Table;
import org.cmsfamily.reporting.rendering.text.Messages;
import org.cmsfamily.reporting.rendering.text.OpenQuarters;
import org.cmsfamily.reporting.rendering.text.ReportNames;
import org.cmsfamily.reporting.settlement.Transfer;
import org.javamoney.moneta.Money;

/** What the paper says of one service. */
public final class ServiceOnPaper {

  private static final int SHOWN_DIGITS = 16;

  private final IssuedReport issued;
  private final ReportNames names;
  private final Messages messages;
  private final String code;
  private final ServiceReport service;

  ServiceOnPaper(IssuedReport issued, ReportNames names, String code, ServiceReport service) {
    this.issued = issued;
    this.names = names;
    this.messages = names.messages();
    this.code = code;
    this.service = service;
  }

  /** The service. */
  public ServiceReport report() {
    return service;
  }

  /** Its title. */
  public String title() {
    return names.name(service.titles(), code);
  }

  /** What it is, and what it rests on. */
  public String introduction() {
    return messages.servicesText(
        title(),
        names.word("state", service.state()),
        names.joined(participants()),
        areas(),
        names.formats().date(service.start()),
        names.formats().date(service.reviewDate()),
        names.cell(service.termsVersion()),
        fingerprint());
  }

  private List<String> participants() {
    return service.participants().entrySet().stream()
        .sorted(Comparator.comparing(each -> !each.getValue().equals("lead")))
        .map(
            each ->
                "%s (%s)"
                    .formatted(
                        names.instrument(each.getKey()), names.word("role", each.getValue())))
        .toList();
  }

  private String areas() {
    return service.areas().isEmpty()
        ? names.text("no-area")
        : names.joined(service.areas().stream().map(area -> names.word("area", area)).toList());
  }

  private String fingerprint() {
    var fingerprint = Objects.requireNonNullElse(service.fingerprint(), names.none());
    return fingerprint.length() > SHOWN_DIGITS
        ? fingerprint.substring(0, SHOWN_DIGITS) + "…"
        : fingerprint;
  }

  /** Its costs and savings. */
  public ServiceCosts costs() {
    return new ServiceCosts(names, title(), service);
  }

  /** Its posts, its support cost, and the staff days redeployed. */
  public StaffOnPaper staff() {
    return new StaffOnPaper(issued, names, code, service);
  }

  /** Who owes whom for the period; nothing while books are open. */
  public String owes() {
    var missing = OpenQuarters.of(service).in(Span.PERIOD, issued.document());
    if (!missing.isEmpty()) {
      return messages.settlementOpen(title(), missing.words(names));
    }
    List<Transfer> payments = service.settlement().period().transfers();
    return payments.isEmpty()
        ? names.text("no-settlement")
        : messages.owesSentence(
            payments.stream().map(names::owes).collect(Collectors.joining("; ")));
  }

  /** Who paid and who bears. */
  public PaperTable settlement() {
    var rows =
        own(MoneyTables.SETTLEMENT)
            .filter(row -> row.value().ofPeriod())
            .sorted(
                Comparator.comparing(
                    (InService<Balance> row) -> row.value().instrument(), names.audienceFirst()))
            .toList();
    var caption = messages.settlementTable(title(), names.period());
    var table = table(MoneyTables.SETTLEMENT, caption, rows.stream());
    return rows.isEmpty()
        ? table
        : table.total(
            Stream.concat(
                    Stream.of(names.text("total")),
                    Stream.<Function<Line, Money>>of(Line::paid, Line::borne, Line::balance)
                        .map(of -> sum(rows.stream().map(row -> of.apply(row.value().line())))))
                .toList());
  }

  /** The balances quarter by quarter; empty where there is one quarter. */
  public PaperTable balances() {
    return new BalanceByQuarter(names, title(), service).table();
  }

  /** How what is left of the year's baseline follows from the savings. */
  public PaperTable bridge() {
    return new SavingsToLeft(names, title(), service).table();
  }

  private String sum(Stream<Money> amounts) {
    return names.formats().bare(Amounts.sum(amounts.toList(), service.currency()));
  }

  /** The payments by quarter; empty where there is one quarter. */
  public PaperTable transfers() {
    var several = service.settlement().quarters().size() > 1;
    var rows =
        own(MoneyTables.TRANSFERS).filter(row -> several && row.value().ofQuarter()).toList();
    var table = table(MoneyTables.TRANSFERS, messages.settlementQuarters(title()), rows.stream());
    var directions = rows.stream().map(row -> names.payment(row.value().payment())).distinct();
    return directions.count() == 1
        ? table.total(
            List.of(
                names.text("total"),
                "",
                sum(rows.stream().map(row -> row.value().payment().amount()))))
        : table;
  }

  /** Need against the baseline of each year. */
  public PaperTable neutrality() {
    var table =
        table(
            MoneyTables.NEUTRALITY,
            messages.neutralityTable(title()),
            own(MoneyTables.NEUTRALITY)
                .sorted(
                    Comparator.comparing((InService<Need> row) -> row.value().year())
                        .thenComparing(row -> row.value().instrument(), names.audienceFirst())));
    var parts =
        own(MoneyTables.NEUTRALITY).map(row -> parts(row.value())).filter(part -> !part.isEmpty());
    return table.note(parts.collect(Collectors.joining(" ")));
  }

  /** What of a need is in no closed quarter, and what is booked for later ones. */
  private String parts(Need need) {
    var none = Amounts.zero(service.currency());
    var late = Objects.requireNonNullElse(need.report().notYetClosed(), none);
    var later = Objects.requireNonNullElse(need.report().bookedForLater(), none);
    return late.isZero() && later.isZero()
        ? ""
        : messages.notYetClosed(
            names.instrument(need.instrument()),
            need.year(),
            names.money(late),
            names.money(later));
  }

  /** Who has to close books before more can be said of the year; empty if nobody. */
  public String neutralityOpen() {
    var open = OpenQuarters.of(service).in(issued.document().period().to().getYear());
    return open.isEmpty() ? "" : messages.neutralityOpen(title(), open.words(names));
  }

  /** What was promised and what was measured. */
  public PaperTable indicators() {
    return table(
        NarrativeTables.INDICATORS,
        messages.indicatorsTable(title()),
        own(NarrativeTables.INDICATORS).filter(row -> row.value().latest()));
  }

  /** The apportionment keys. */
  public List<String> keys() {
    return service.keys().values().stream().map(this::key).toList();
  }

  private String key(KeyReport key) {
    return messages.keysText(
        title(),
        names.word("key", key.kind()),
        names.joined(key.weights().entrySet().stream().map(each -> weight(key, each)).toList()));
  }

  private String weight(KeyReport key, Map.Entry<String, String> weight) {
    var number =
        key.kind().equals("fixed")
            ? names.formats().percent(weight.getValue())
            : names.number(weight.getValue());
    return messages.keyWeight(names.instrument(weight.getKey()), number);
  }

  /** The planned rates. */
  public String plannedRates() {
    return service.plannedRates().isEmpty()
        ? names.text("no-rates")
        : messages.ratesText(
            title(),
            service.plannedRates().entrySet().stream()
                .map(
                    rate ->
                        messages.plannedRate(
                            names.number(rate.getValue()), service.currency(), rate.getKey()))
                .collect(Collectors.joining(", ")));
  }

  /** The rates that ledger lines were converted by. */
  public PaperTable rates() {
    return table(OriginTables.RATES, messages.ratesTable(title()), own(OriginTables.RATES)).small();
  }

  /** The sums of its ledger lines. */
  public PaperTable lots() {
    var rows =
        OriginTables.LOTS
            .rows(issued)
            .filter(row -> row.getValue().service().equals(code))
            .sorted(
                Map.Entry.comparingByValue(
                    Comparator.comparing(LotReport::quarter)
                        .thenComparing(LotReport::paidBy)
                        .thenComparing(LotReport::kind)
                        .thenComparing(LotReport::sha256)))
            .toList();
    var table = table(OriginTables.LOTS, messages.lotsTable(title()), rows.stream()).small();
    var count = rows.stream().mapToInt(row -> row.getValue().count()).sum();
    return rows.isEmpty()
        ? table
        : table.total(List.of(names.text("total"), "", "", "", Integer.toString(count), "", ""));
  }

  private <T> Stream<InService<T>> own(Table<InService<T>> table) {
    return table.rows(issued).filter(row -> row.code().equals(code));
  }

  private <R> PaperTable table(Table<R> table, String caption, Stream<R> rows) {
    return table.onPaper(names, caption, rows, service.currency());
  }
}
