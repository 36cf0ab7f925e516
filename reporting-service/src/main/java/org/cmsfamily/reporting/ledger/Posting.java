package org.cmsfamily.reporting.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Set<String> booked = new HashSet<>();
  private final Map<KeyOn, NamedKey> keys = new HashMap<>();
  private final Map<String, NamedKey> keysById = new HashMap<>();
  private final Map<QuarterOf, Quarter> quarters = new HashMap<>();

  Posting(ImportContext context, String batch, PostingGroupBuilder groups) {
    this.context = context;
    this.batch = batch;
    this.groups = groups;
    context.keys().forEach((id, key) -> keysById.put(id, new NamedKey(id, key)));
    groups.keys().forEach((id, key) -> keysById.put(id, new NamedKey(id, key)));
  }

  List<LedgerEntry> entries() {
    return entries;
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

  /**
   * Posts what takes an entry back: at its rate, with its key.
   *
   * @param left what is left of it
   */
  LedgerEntry reverse(LedgerLine line, ServiceFacts service, LedgerEntry target, Remainder left) {
    var part = left.part(line);
    var converted = new Converted(target.rate(), part.booked(), part.planned(), part.reported());
    var key = target.key() == null ? null : keysById.get(target.key());
    return add(line, service, converted, key, target.id());
  }

  /** Whether a line of the reference was posted. */
  boolean hasBooked(String referenceKey) {
    return booked.contains(referenceKey);
  }

  private LedgerEntry add(
      LedgerLine line,
      ServiceFacts service,
      Converted money,
      @Nullable NamedKey key,
      @Nullable String reverses) {
    var quarter = bookedIn(service, Quarter.of(line.bookingDate()));
    var borneBy = line.byKey() ? null : line.borneBy();
    int booking = context.known().next(line.referenceKey());
    var entry =
        new LedgerEntry(
            EntryId.of(context.source(), line.reference(), booking),
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
            context.source().sourceSystem(),
            line.reference(),
            batch,
            groups.idFor(service.code(), quarter, line, key, isProposed(borneBy)),
            reverses,
            booking == 1 ? null : booking);
    groups.add(entry);
    entries.add(entry);
    booked.add(line.referenceKey());
    context.known().add(entry);
    return entry;
  }

  /** Whether another than the payer is to bear it, and has to be asked. */
  private boolean isProposed(@Nullable String borneBy) {
    return borneBy != null && !borneBy.equals(context.payer());
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
    var planned = service.costPlan().on(day(line)).atPlannedRate(amount, booked.amount());
    return new Converted(booked.rate(), booked.amount(), planned, reported);
  }

  private Quarter bookedIn(ServiceFacts service, Quarter quarter) {
    return quarters.computeIfAbsent(
        new QuarterOf(service.code(), quarter), of -> context.bookedIn(service, quarter));
  }

  /**
   * The day whose terms count: the booking date, or the end of the quarter concerned if that is an
   * earlier one.
   */
  private static LocalDate day(LedgerLine line) {
    var late = line.concerns().compareTo(Quarter.of(line.bookingDate())) < 0;
    return late ? line.concerns().end().minusDays(1) : line.bookingDate();
  }

  private NamedKey keyFor(LedgerLine line, ServiceFacts service) {
    var day = day(line);
    var key =
        keys.computeIfAbsent(new KeyOn(service.code(), day), on -> NamedKey.of(service.keyOn(day)));
    keysById.put(key.id(), key);
    return key;
  }
}
