/**
 */
package org.kith.model.insight;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rung</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A rung that a person has reached, and the interaction that proves it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.insight.Rung#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.insight.Rung#getLevel <em>Level</em>}</li>
 *   <li>{@link org.kith.model.insight.Rung#getReached <em>Reached</em>}</li>
 *   <li>{@link org.kith.model.insight.Rung#getInteractionKey <em>Interaction Key</em>}</li>
 * </ul>
 *
 * @see org.kith.model.insight.InsightPackage#getRung()
 * @model
 * @generated
 */
public interface Rung extends EObject {
	/**
	 * Returns the value of the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person Uid</em>' attribute.
	 * @see #setPersonUid(String)
	 * @see org.kith.model.insight.InsightPackage#getRung_PersonUid()
	 * @model unique="false"
	 * @generated
	 */
	String getPersonUid();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.Rung#getPersonUid <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Uid</em>' attribute.
	 * @see #getPersonUid()
	 * @generated
	 */
	void setPersonUid(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.insight.RungLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.kith.model.insight.RungLevel
	 * @see #setLevel(RungLevel)
	 * @see org.kith.model.insight.InsightPackage#getRung_Level()
	 * @model unique="false"
	 * @generated
	 */
	RungLevel getLevel();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.Rung#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.kith.model.insight.RungLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(RungLevel value);

	/**
	 * Returns the value of the '<em><b>Reached</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reached</em>' attribute.
	 * @see #setReached(Instant)
	 * @see org.kith.model.insight.InsightPackage#getRung_Reached()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getReached();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.Rung#getReached <em>Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reached</em>' attribute.
	 * @see #getReached()
	 * @generated
	 */
	void setReached(Instant value);

	/**
	 * Returns the value of the '<em><b>Interaction Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The proof; null for CONNECTED, which has an account as its proof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interaction Key</em>' attribute.
	 * @see #setInteractionKey(String)
	 * @see org.kith.model.insight.InsightPackage#getRung_InteractionKey()
	 * @model unique="false"
	 * @generated
	 */
	String getInteractionKey();

	/**
	 * Sets the value of the '{@link org.kith.model.insight.Rung#getInteractionKey <em>Interaction Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interaction Key</em>' attribute.
	 * @see #getInteractionKey()
	 * @generated
	 */
	void setInteractionKey(String value);

} // Rung
