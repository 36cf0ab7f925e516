/** A report as tidy tables: one fact a row, the same tables for every spreadsheet form. */
@NullMarked
package org.cmsfamily.reporting.rendering.table;

import org.jspecify.annotations.NullMarked;
