/**
 * The papers in which bodies have terms before them, in the identity and the languages of their own
 * instruments: fixed at the submission, rendered once, never changed. Source: StC44 decision, P2,
 * P8 and P9.
 */
@NullMarked
package org.cmsfamily.catalog.submission;

import org.jspecify.annotations.NullMarked;
