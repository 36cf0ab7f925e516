/** Tests of terms and their fingerprint. */
@NullMarked
package org.cmsfamily.catalog.terms;

import org.jspecify.annotations.NullMarked;
