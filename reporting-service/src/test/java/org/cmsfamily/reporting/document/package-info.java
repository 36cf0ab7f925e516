/** Tests of the report as a pure function. */
@NullMarked
package org.cmsfamily.reporting.document;

import org.jspecify.annotations.NullMarked;
