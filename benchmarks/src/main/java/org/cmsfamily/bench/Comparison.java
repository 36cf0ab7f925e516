package org.cmsfamily.bench;

/**
 * The same work done by both.
 *
 * @param target the ratio of Skein's figure to the floor's that is wanted
 * @param rounds how many are measured of each
 */
record Comparison(String name, Unit unit, double target, int rounds, Side floor, Side skein) {}
