@NullMarked
package org.cmsfamily.registry.symbol;

import org.jspecify.annotations.NullMarked;
