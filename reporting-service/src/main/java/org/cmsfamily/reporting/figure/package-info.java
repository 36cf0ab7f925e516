/** Figures for charts: one list of numbers, each with its state. */
@NullMarked
package org.cmsfamily.reporting.figure;

import org.jspecify.annotations.NullMarked;
