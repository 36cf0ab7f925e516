/**
 * The scenarios over HTTP, with real tokens, on a running suite. Every test founds a family of its
 * own, so they run in any order, at once and again.
 */
@NullMarked
package org.cmsfamily.acceptance;

import org.jspecify.annotations.NullMarked;
