package org.cmsfamily.reporting.quarter;

import org.javamoney.moneta.Money;

/**
 * That an instrument's limit of a year cannot be kept.
 *
 * @param by how much is missing or too much
 */
record LimitMissed(int year, String instrument, Money by, String text) {}
