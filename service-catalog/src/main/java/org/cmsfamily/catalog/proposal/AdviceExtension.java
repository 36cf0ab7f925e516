package org.cmsfamily.catalog.proposal;

/**
 * That advice holds for a later version, too.
 *
 * @param advice the position among the advice given, from 0
 */
record AdviceExtension(int advice, int version) {}
