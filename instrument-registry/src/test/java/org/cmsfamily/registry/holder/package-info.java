@NullMarked
package org.cmsfamily.registry.holder;

import org.jspecify.annotations.NullMarked;
