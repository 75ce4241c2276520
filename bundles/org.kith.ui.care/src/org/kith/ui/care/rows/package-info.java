/** Lists of people that one acts on with one key: what the keys are, and where they lead. */
package org.kith.ui.care.rows;
