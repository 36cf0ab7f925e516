/** Tests of words, numbers and dates. */
@NullMarked
package org.cmsfamily.reporting.report.text;

import org.jspecify.annotations.NullMarked;
