package org.cmsfamily.reporting.ledger;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cmsfamily.platform.json.CanonicalJson;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/** Gathers the entries of one import into lots: alike in all that sums depend on. */
final class LotGathering {

  private record Alike(
      String service,
      Quarter quarter,
      Quarter concerns,
      Kind kind,
      @Nullable String borneBy,
      @Nullable String key) {}

  private final String batch;
  private final Map<Alike, String> ids = new LinkedHashMap<>();
  private final Map<String, List<LedgerEntry>> entries = new LinkedHashMap<>();
  private final Map<String, ApportionmentKey> keys = new LinkedHashMap<>();

  LotGathering(String batch) {
    this.batch = batch;
  }

  /** The id of the lot for entries such as this. */
  String idFor(
      String service,
      Quarter quarter,
      Quarter concerns,
      Kind kind,
      @Nullable String borneBy,
      @Nullable ApportionmentKey key) {
    var keyId = key == null ? null : key.id();
    if (key != null) {
      keys.put(key.id(), key);
    }
    return ids.computeIfAbsent(
        new Alike(service, quarter, concerns, kind, borneBy, keyId),
        alike -> "%s.%d".formatted(batch, ids.size() + 1));
  }

  void add(LedgerEntry entry) {
    entries.computeIfAbsent(entry.lot(), lot -> new ArrayList<>()).add(entry);
  }

  List<Lot> lots() {
    return entries.values().stream().map(this::lot).toList();
  }

  private Lot lot(List<LedgerEntry> entries) {
    var first = entries.getFirst();
    var currency = first.booked().getCurrency().getCurrencyCode();
    return new Lot(
        first.lot(),
        batch,
        first.family(),
        first.service(),
        first.quarter(),
        first.concerns(),
        first.kind(),
        first.paidBy(),
        first.borneBy(),
        first.key() == null ? null : keys.get(first.key()),
        entries.size(),
        sum(entries.stream().map(LedgerEntry::booked).toList(), currency),
        sum(entries.stream().map(LedgerEntry::planned).toList(), currency),
        entries.stream().map(LotGathering::days).reduce(BigDecimal.ZERO, BigDecimal::add),
        hash(entries));
  }

  private static Money sum(List<Money> amounts, String currency) {
    return Amounts.sum(amounts, currency);
  }

  private static BigDecimal days(LedgerEntry entry) {
    var days = entry.days();
    return days == null ? BigDecimal.ZERO : days;
  }

  /** The hash that anyone who may see the entries can compute again. */
  static String hash(List<LedgerEntry> entries) {
    var digest = digest();
    entries.stream()
        .sorted(Comparator.comparing(LedgerEntry::id))
        .map(entry -> CanonicalJson.of(entry) + "\n")
        .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
