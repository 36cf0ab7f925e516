/** The registry under test, over HTTP with tokens, on a real database and broker. */
@NullMarked
package org.cmsfamily.registry;

import org.jspecify.annotations.NullMarked;
