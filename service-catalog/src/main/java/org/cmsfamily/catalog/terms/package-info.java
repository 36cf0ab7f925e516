/** What the participants agree on: one version of a proposal's terms, and its fingerprint. */
@NullMarked
package org.cmsfamily.catalog.terms;

import org.jspecify.annotations.NullMarked;
