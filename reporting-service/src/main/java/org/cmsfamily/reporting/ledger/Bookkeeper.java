package org.cmsfamily.reporting.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.known.KnownService;
import org.cmsfamily.reporting.rate.NoRateInForce;
import org.cmsfamily.reporting.rate.RateUsed;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Turns claims that no rule refuses into entries, converted and sorted into lots. */
final class Bookkeeper {

  /** How a claim's money reads in the currencies that matter. */
  private record Converted(@Nullable RateUsed rate, Money booked, Money planned, Money reported) {}

  private record KeyOn(String service, LocalDate day) {}

  private final Books books;
  private final String batch;
  private final LotGathering lots;
  private final List<LedgerEntry> entries = new ArrayList<>();
  private final Map<KeyOn, ApportionmentKey> keys = new HashMap<>();
  private final Map<String, ApportionmentKey> keysById;
  private final Map<String, Quarter> quarters = new HashMap<>();

  Bookkeeper(Books books, String batch) {
    this.books = books;
    this.batch = batch;
    this.lots = new LotGathering(batch);
    this.keysById = new HashMap<>(books.keys());
  }

  List<LedgerEntry> entries() {
    return entries;
  }

  List<Lot> lots() {
    return lots.lots();
  }

  /**
   * Books a claim.
   *
   * @throws NoRateInForce if its currency has no rate on the booking date
   */
  LedgerEntry book(Claim claim, KnownService service) {
    var key = claim.byKey() ? keyFor(claim, service) : null;
    return add(claim, service, converted(claim, service), key, null);
  }

  /** Books a reversal: at the rate and with the key of the entry it takes back. */
  LedgerEntry reverse(Claim claim, KnownService service, LedgerEntry target) {
    var converted =
        new Converted(
            target.rate(),
            target.booked().negate(),
            target.planned().negate(),
            target.reported().negate());
    var key = target.key() == null ? null : keysById.get(target.key());
    return add(claim, service, converted, key, target.id());
  }

  private LedgerEntry add(
      Claim claim,
      KnownService service,
      Converted money,
      @Nullable ApportionmentKey key,
      @Nullable String reverses) {
    var quarter = bookedIn(service, Quarter.of(claim.bookingDate()));
    var borneBy = claim.byKey() ? null : claim.borneBy();
    var entry =
        new LedgerEntry(
            EntryId.of(books.payer(), books.sourceSystem(), claim.reference()),
            books.family(),
            service.code(),
            quarter,
            claim.concerns(),
            claim.bookingDate(),
            claim.kind(),
            books.payer(),
            borneBy,
            key == null ? null : key.id(),
            claim.amount(),
            claim.days(),
            money.rate(),
            money.booked(),
            money.planned(),
            money.reported(),
            claim.purpose(),
            claim.description(),
            claim.document(),
            books.sourceSystem(),
            claim.reference(),
            batch,
            lots.idFor(service.code(), quarter, claim.concerns(), claim.kind(), borneBy, key),
            reverses);
    lots.add(entry);
    entries.add(entry);
    return entry;
  }

  private Converted converted(Claim claim, KnownService service) {
    var currency = service.costPlan().currency();
    var amount = claim.amount();
    if (amount == null) {
      var nothing = Amounts.zero(currency);
      return new Converted(null, nothing, nothing, Amounts.zero(books.reportingCurrency()));
    }
    var booked = books.rates().convert(amount, currency, claim.bookingDate());
    var reported =
        books.rates().convert(amount, books.reportingCurrency(), claim.bookingDate()).amount();
    var planned = service.costPlan().atPlannedRate(amount, booked.amount());
    return new Converted(booked.rate(), booked.amount(), planned, reported);
  }

  private Quarter bookedIn(KnownService service, Quarter quarter) {
    return quarters.computeIfAbsent(
        service.code() + quarter, name -> books.bookedIn(service, quarter));
  }

  /**
   * The key on the booking date, or at the end of the quarter concerned if that is an earlier one.
   */
  private ApportionmentKey keyFor(Claim claim, KnownService service) {
    var late = claim.concerns().compareTo(Quarter.of(claim.bookingDate())) < 0;
    var day = late ? claim.concerns().end().minusDays(1) : claim.bookingDate();
    var key = keys.computeIfAbsent(new KeyOn(service.code(), day), on -> service.keyOn(day));
    keysById.put(key.id(), key);
    return key;
  }
}
