/** CSV files as finance officers send them: strict in form, generous in what is reported back. */
@NullMarked
package org.cmsfamily.reporting.csv;

import org.jspecify.annotations.NullMarked;
