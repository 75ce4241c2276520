/**
 */
package org.kith.model.care;

import java.time.Instant;

import org.kith.model.activity.Direction;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Promise</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Something promised.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.Promise#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.kith.model.care.Promise#getMade <em>Made</em>}</li>
 *   <li>{@link org.kith.model.care.Promise#getWords <em>Words</em>}</li>
 * </ul>
 *
 * @see org.kith.model.care.CarePackage#getPromise()
 * @model
 * @generated
 */
public interface Promise extends Task {
	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * OUT: the user promised; IN: they did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.kith.model.activity.Direction
	 * @see #setDirection(Direction)
	 * @see org.kith.model.care.CarePackage#getPromise_Direction()
	 * @model unique="false"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Promise#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.kith.model.activity.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was promised; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made</em>' attribute.
	 * @see #setMade(Instant)
	 * @see org.kith.model.care.CarePackage#getPromise_Made()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getMade();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Promise#getMade <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made</em>' attribute.
	 * @see #getMade()
	 * @generated
	 */
	void setMade(Instant value);

	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The words, as they were said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute.
	 * @see #setWords(String)
	 * @see org.kith.model.care.CarePackage#getPromise_Words()
	 * @model unique="false"
	 * @generated
	 */
	String getWords();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Promise#getWords <em>Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Words</em>' attribute.
	 * @see #getWords()
	 * @generated
	 */
	void setWords(String value);

} // Promise
