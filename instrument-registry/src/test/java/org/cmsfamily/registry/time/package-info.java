@NullMarked
package org.cmsfamily.registry.time;

import org.jspecify.annotations.NullMarked;
