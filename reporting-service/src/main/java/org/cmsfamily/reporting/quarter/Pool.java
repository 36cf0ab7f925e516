package org.cmsfamily.reporting.quarter;

import java.util.SortedMap;
import org.cmsfamily.reporting.ledger.Kind;
import org.javamoney.moneta.Money;

/**
 * The entries of one quarter, kind and key, apportioned together and once.
 *
 * @param key the key's id
 * @param count how many entries
 * @param whole their sum in the plan's currency
 * @param parts per instrument; they sum to the whole
 * @param plannedWhole the same at the planned rates
 * @param plannedParts per instrument; they sum to {@code plannedWhole}
 */
public record Pool(
    String key,
    Kind kind,
    int count,
    Money whole,
    SortedMap<String, Money> parts,
    Money plannedWhole,
    SortedMap<String, Money> plannedParts) {}
