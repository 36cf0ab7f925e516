package org.cmsfamily.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * Ledger lines that are alike, as everyone sees them who may not see each: number, sum and hash.
 *
 * @param borneBy null when a key splits them
 * @param key the key's id; null when one instrument bears them
 * @param sha256 of the entries' canonical JSON, one a line, by id
 */
public record LotReport(
    String service,
    Quarter quarter,
    Quarter concerns,
    String kind,
    String paidBy,
    @Nullable String borneBy,
    @Nullable String key,
    int count,
    Money booked,
    Money planned,
    BigDecimal days,
    String sha256) {

  private static final int DAYS_SCALE = 2;

  static LotReport of(PostingGroup lot) {
    var key = lot.key();
    return new LotReport(
        lot.service(),
        lot.quarter(),
        lot.concerns(),
        lot.kind().text(),
        lot.paidBy(),
        lot.borneBy(),
        key == null ? null : key.id(),
        lot.count(),
        lot.booked(),
        lot.planned(),
        lot.days().setScale(DAYS_SCALE, RoundingMode.HALF_EVEN),
        lot.sha256());
  }
}
