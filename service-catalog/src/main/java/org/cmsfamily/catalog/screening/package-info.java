/** All safeguards asked about one version of terms, and what they rested on. */
@NullMarked
package org.cmsfamily.catalog.screening;

import org.jspecify.annotations.NullMarked;
