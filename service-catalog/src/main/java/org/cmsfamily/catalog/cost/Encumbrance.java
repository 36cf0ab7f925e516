package org.cmsfamily.catalog.cost;

import org.javamoney.moneta.Money;

/**
 * What the terms of one proposal hold of a line in a year, from their submission on until they are
 * rejected, withdrawn or returned, or the service is closed.
 *
 * @param proposal its id
 * @param serviceCode of its terms
 * @param amount in the currency of the line, never zero
 */
public record Encumbrance(String proposal, String serviceCode, LineYear line, Money amount) {}
