package org.cmsfamily.reporting.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.rate.NoRateInForce;
import org.cmsfamily.reporting.rate.RateUsed;
import org.cmsfamily.reporting.replica.ServiceFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Turns lines that no rule refuses into entries, converted and sorted into groups. */
final class Posting {

  /** How a line's money reads in the currencies that matter. */
  private record Converted(@Nullable RateUsed rate, Money booked, Money planned, Money reported) {}

  private record KeyOn(String service, LocalDate day) {}

  private record QuarterOf(String service, Quarter quarter) {}

  private final ImportContext context;
  private final String batch;
  private final PostingGroupBuilder groups;
  private final List<LedgerEntry> entries = new ArrayList<>();
  private final Map<KeyOn, NamedKey> keys = new HashMap<>();
  private final Map<String, NamedKey> keysById = new HashMap<>();
  private final Map<QuarterOf, Quarter> quarters = new HashMap<>();

  Posting(ImportContext context, String batch) {
    this.context = context;
    this.batch = batch;
    this.groups = new PostingGroupBuilder(batch);
    context.keys().forEach((id, key) -> keysById.put(id, new NamedKey(id, key)));
  }

  List<LedgerEntry> entries() {
    return entries;
  }

  List<PostingGroup> groups() {
    return groups.groups();
  }

  /**
   * Posts a line.
   *
   * @throws NoRateInForce if its currency has no rate on the booking date
   */
  LedgerEntry book(LedgerLine line, ServiceFacts service) {
    var key = line.byKey() ? keyFor(line, service) : null;
    return add(line, service, converted(line, service), key, null);
  }

  /** Posts a reversal: at the rate and with the key of the entry it takes back. */
  LedgerEntry reverse(LedgerLine line, ServiceFacts service, LedgerEntry target) {
    var converted =
        new Converted(
            target.rate(),
            target.booked().negate(),
            target.planned().negate(),
            target.reported().negate());
    var key = target.key() == null ? null : keysById.get(target.key());
    return add(line, service, converted, key, target.id());
  }

  private LedgerEntry add(
      LedgerLine line,
      ServiceFacts service,
      Converted money,
      @Nullable NamedKey key,
      @Nullable String reverses) {
    var quarter = bookedIn(service, Quarter.of(line.bookingDate()));
    var borneBy = line.byKey() ? null : line.borneBy();
    var entry =
        new LedgerEntry(
            EntryId.of(context.payer(), context.sourceSystem(), line.reference()),
            context.family(),
            service.code(),
            quarter,
            line.concerns(),
            line.bookingDate(),
            line.kind(),
            context.payer(),
            borneBy,
            key == null ? null : key.id(),
            line.amount(),
            line.days(),
            money.rate(),
            money.booked(),
            money.planned(),
            money.reported(),
            line.purpose(),
            line.description(),
            line.document(),
            context.sourceSystem(),
            line.reference(),
            batch,
            groups.idFor(service.code(), quarter, line.concerns(), line.kind(), borneBy, key),
            reverses);
    groups.add(entry);
    entries.add(entry);
    return entry;
  }

  private Converted converted(LedgerLine line, ServiceFacts service) {
    var currency = service.costPlan().currency();
    var amount = line.amount();
    if (amount == null) {
      var nothing = Amounts.zero(currency);
      return new Converted(null, nothing, nothing, Amounts.zero(context.reportingCurrency()));
    }
    var booked = context.rates().convert(amount, currency, line.bookingDate());
    var reported =
        context.rates().convert(amount, context.reportingCurrency(), line.bookingDate()).amount();
    var planned = service.costPlan().atPlannedRate(amount, booked.amount());
    return new Converted(booked.rate(), booked.amount(), planned, reported);
  }

  private Quarter bookedIn(ServiceFacts service, Quarter quarter) {
    return quarters.computeIfAbsent(
        new QuarterOf(service.code(), quarter), of -> context.bookedIn(service, quarter));
  }

  /**
   * The key on the booking date, or at the end of the quarter concerned if that is an earlier one.
   */
  private NamedKey keyFor(LedgerLine line, ServiceFacts service) {
    var late = line.concerns().compareTo(Quarter.of(line.bookingDate())) < 0;
    var day = late ? line.concerns().end().minusDays(1) : line.bookingDate();
    var key =
        keys.computeIfAbsent(new KeyOn(service.code(), day), on -> NamedKey.of(service.keyOn(day)));
    keysById.put(key.id(), key);
    return key;
  }
}
