/**
 * A small client of the suite's REST APIs, as the loader, the demonstration and the tests use it.
 */
@NullMarked
package org.cmsfamily.local.api;

import org.jspecify.annotations.NullMarked;
