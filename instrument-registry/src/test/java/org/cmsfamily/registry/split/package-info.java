@NullMarked
package org.cmsfamily.registry.split;

import org.jspecify.annotations.NullMarked;
