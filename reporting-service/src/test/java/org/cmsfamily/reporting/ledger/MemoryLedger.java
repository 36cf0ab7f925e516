package org.cmsfamily.reporting.ledger;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.rate.RateTable;
import org.cmsfamily.reporting.replica.ServiceFacts;

/** The ledger of one service in memory, written to by the rules of the real one. */
public final class MemoryLedger {

  /** So that the ids of batches have one length, and are in order. */
  private static final int BATCHES = 10_000;

  private final ServiceFacts service;
  private final RateTable rates;
  private final PostingQuarters quarters;
  private final Map<String, LedgerEntry> entries = new LinkedHashMap<>();
  private final Map<String, List<LedgerEntry>> byReference = new HashMap<>();
  private final Map<String, PostingGroup> groups = new TreeMap<>();
  private final Map<String, ApportionmentKey> keys = new HashMap<>();
  private int batches;

  public MemoryLedger(ServiceFacts service, RateTable rates, PostingQuarters quarters) {
    this.service = service;
    this.rates = rates;
    this.quarters = quarters;
  }

  public Collection<LedgerEntry> entries() {
    return entries.values();
  }

  public Collection<PostingGroup> groups() {
    return groups.values();
  }

  /** What is left of an entry in the plan's currency. */
  public boolean isTakenBack(LedgerEntry entry) {
    return left(entry).isNothing();
  }

  private Remainder left(LedgerEntry entry) {
    return Remainder.of(
        entry,
        entries.values().stream().filter(each -> entry.id().equals(each.reverses())).toList());
  }

  /** The half of what is left of an entry, or all of it, as a line that takes it back. */
  public String back(LedgerEntry entry, boolean whole, LocalDate on) {
    var amount = Objects.requireNonNull(left(entry).amount());
    var part = whole ? amount : Amounts.round(amount.divide(2));
    return LedgerExamples.line(
        "back %s %s".formatted(entry.reference(), entries.size()),
        entry.paidBy(),
        entry.borneBy() == null ? "key" : entry.borneBy(),
        on.toString(),
        entry.kind().text(),
        Amounts.plain(part.negate()),
        part.getCurrency().getCurrencyCode(),
        entry.reference());
  }

  /** Imports lines; what was booked, empty if they were refused. */
  public List<LedgerEntry> imports(String payer, String lines, LocalDate today) {
    var bytes = (LedgerExamples.HEADER + lines).getBytes(StandardCharsets.UTF_8);
    return post(payer, LedgerExamples.file(new ByteArrayInputStream(bytes), payer), today);
  }

  /** Undoes the import that booked the entry. */
  public List<LedgerEntry> undo(LedgerEntry one, LocalDate today) {
    var lines = new ArrayList<LedgerLine>();
    for (var entry : entries.values()) {
      var left = left(entry);
      if (entry.batch().equals(one.batch()) && entry.reverses() == null && !left.isNothing()) {
        lines.add(
            new Reversal("undo " + entry.reference(), today, "Undone", "", null, null)
                .line(lines.size() + 1, entry, left));
      }
    }
    return post(one.paidBy(), LedgerFile.of(lines), today);
  }

  private List<LedgerEntry> post(String payer, LedgerFile file, LocalDate today) {
    var context =
        new ImportContext(
            new ImportSource(service.family(), payer, "UMOJA"),
            "EUR",
            today,
            Map.of(service.code(), service),
            Set.of("CMS", "AEWA"),
            rates,
            new KnownEntries(known(payer, file)),
            keys,
            quarters);
    var plan = new ImportValidator(context, "b" + (BATCHES + batches)).validate(file);
    if (plan.refused()) {
      return List.of();
    }
    batches++;
    for (var group : plan.groups()) {
      groups.put(group.id(), group);
      var key = group.key();
      if (key != null) {
        keys.put(key.id(), key);
      }
    }
    for (var entry : plan.accepted()) {
      entries.put(entry.id(), entry);
      byReference
          .computeIfAbsent(payer + NormalForm.of(entry.reference()), of -> new ArrayList<>())
          .add(entry);
    }
    return plan.accepted();
  }

  private List<LedgerEntry> known(String payer, LedgerFile file) {
    var named =
        file.references().stream()
            .flatMap(reference -> byReference.getOrDefault(payer + reference, List.of()).stream())
            .toList();
    var ids = named.stream().map(LedgerEntry::id).toList();
    return Stream.of(
            named.stream(),
            named.stream().flatMap(each -> Stream.ofNullable(entries.get(each.reverses()))),
            entries.values().stream().filter(each -> ids.contains(each.reverses())))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }
}
