package org.cmsfamily.reporting.settlement;

import org.javamoney.moneta.Money;

/**
 * One payment that settles a quarter.
 *
 * @param from who owes
 * @param to who is owed
 * @param amount positive
 */
public record Transfer(String from, String to, Money amount) {}
