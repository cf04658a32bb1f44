/** The product's root: where it starts. Each sub-package is one room; see {@code docs/architecture.md}. */
@NullMarked
package id.pantauopd;

import org.jspecify.annotations.NullMarked;
