@NullMarked
package org.cmsfamily.registry.budget;

import org.jspecify.annotations.NullMarked;
