/**
 */
package org.kith.model.insight;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Rung Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * * How far a relationship has come; a rung is taken only with a proof. The value is the rung's number.
 * <!-- end-model-doc -->
 * @see org.kith.model.insight.InsightPackage#getRungLevel()
 * @model
 * @generated
 */
public enum RungLevel implements Enumerator {
	/**
	 * The '<em><b>CONNECTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONNECTED_VALUE
	 * @generated
	 * @ordered
	 */
	CONNECTED(0, "CONNECTED", "CONNECTED"),

	/**
	 * The '<em><b>NOTICED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Public, one way.
	 * <!-- end-model-doc -->
	 * @see #NOTICED_VALUE
	 * @generated
	 * @ordered
	 */
	NOTICED(0, "NOTICED", "NOTICED"),

	/**
	 * The '<em><b>EXCHANGED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Public, both ways.
	 * <!-- end-model-doc -->
	 * @see #EXCHANGED_VALUE
	 * @generated
	 * @ordered
	 */
	EXCHANGED(0, "EXCHANGED", "EXCHANGED"),

	/**
	 * The '<em><b>ONE ON ONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Private, both ways.
	 * <!-- end-model-doc -->
	 * @see #ONE_ON_ONE_VALUE
	 * @generated
	 * @ordered
	 */
	ONE_ON_ONE(0, "ONE_ON_ONE", "ONE_ON_ONE"),

	/**
	 * The '<em><b>OFF PLATFORM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * E-mail or call, both ways.
	 * <!-- end-model-doc -->
	 * @see #OFF_PLATFORM_VALUE
	 * @generated
	 * @ordered
	 */
	OFF_PLATFORM(0, "OFF_PLATFORM", "OFF_PLATFORM"),

	/**
	 * The '<em><b>MET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Met in person.
	 * <!-- end-model-doc -->
	 * @see #MET_VALUE
	 * @generated
	 * @ordered
	 */
	MET(0, "MET", "MET"),

	/**
	 * The '<em><b>KEPT UP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Two-way one-to-one contact in each of the last two 90-day windows.
	 * <!-- end-model-doc -->
	 * @see #KEPT_UP_VALUE
	 * @generated
	 * @ordered
	 */
	KEPT_UP(0, "KEPT_UP", "KEPT_UP");

	/**
	 * The '<em><b>CONNECTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONNECTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONNECTED_VALUE = 0;

	/**
	 * The '<em><b>NOTICED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Public, one way.
	 * <!-- end-model-doc -->
	 * @see #NOTICED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOTICED_VALUE = 0;

	/**
	 * The '<em><b>EXCHANGED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Public, both ways.
	 * <!-- end-model-doc -->
	 * @see #EXCHANGED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXCHANGED_VALUE = 0;

	/**
	 * The '<em><b>ONE ON ONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Private, both ways.
	 * <!-- end-model-doc -->
	 * @see #ONE_ON_ONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ONE_ON_ONE_VALUE = 0;

	/**
	 * The '<em><b>OFF PLATFORM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * E-mail or call, both ways.
	 * <!-- end-model-doc -->
	 * @see #OFF_PLATFORM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OFF_PLATFORM_VALUE = 0;

	/**
	 * The '<em><b>MET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Met in person.
	 * <!-- end-model-doc -->
	 * @see #MET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MET_VALUE = 0;

	/**
	 * The '<em><b>KEPT UP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Two-way one-to-one contact in each of the last two 90-day windows.
	 * <!-- end-model-doc -->
	 * @see #KEPT_UP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KEPT_UP_VALUE = 0;

	/**
	 * An array of all the '<em><b>Rung Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RungLevel[] VALUES_ARRAY =
		new RungLevel[] {
			CONNECTED,
			NOTICED,
			EXCHANGED,
			ONE_ON_ONE,
			OFF_PLATFORM,
			MET,
			KEPT_UP,
		};

	/**
	 * A public read-only list of all the '<em><b>Rung Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RungLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rung Level</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RungLevel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RungLevel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rung Level</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RungLevel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RungLevel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rung Level</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RungLevel get(int value) {
		switch (value) {
			case CONNECTED_VALUE: return CONNECTED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private RungLevel(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //RungLevel
