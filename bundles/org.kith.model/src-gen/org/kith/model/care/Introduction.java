/**
 */
package org.kith.model.care;

import java.time.Instant;

import org.kith.model.people.Aggregate;
import org.kith.model.people.Ternary;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Introduction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Making two people known to each other.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.Introduction#getFirstUid <em>First Uid</em>}</li>
 *   <li>{@link org.kith.model.care.Introduction#getSecondUid <em>Second Uid</em>}</li>
 *   <li>{@link org.kith.model.care.Introduction#getReason <em>Reason</em>}</li>
 *   <li>{@link org.kith.model.care.Introduction#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.care.Introduction#getFirstAgreed <em>First Agreed</em>}</li>
 *   <li>{@link org.kith.model.care.Introduction#getSecondAgreed <em>Second Agreed</em>}</li>
 *   <li>{@link org.kith.model.care.Introduction#getAsked <em>Asked</em>}</li>
 *   <li>{@link org.kith.model.care.Introduction#getMade <em>Made</em>}</li>
 *   <li>{@link org.kith.model.care.Introduction#getInteractionKey <em>Interaction Key</em>}</li>
 *   <li>{@link org.kith.model.care.Introduction#getOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @see org.kith.model.care.CarePackage#getIntroduction()
 * @model
 * @generated
 */
public interface Introduction extends Aggregate {
	/**
	 * Returns the value of the '<em><b>First Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>First Uid</em>' attribute.
	 * @see #setFirstUid(String)
	 * @see org.kith.model.care.CarePackage#getIntroduction_FirstUid()
	 * @model unique="false"
	 * @generated
	 */
	String getFirstUid();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Introduction#getFirstUid <em>First Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Uid</em>' attribute.
	 * @see #getFirstUid()
	 * @generated
	 */
	void setFirstUid(String value);

	/**
	 * Returns the value of the '<em><b>Second Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Second Uid</em>' attribute.
	 * @see #setSecondUid(String)
	 * @see org.kith.model.care.CarePackage#getIntroduction_SecondUid()
	 * @model unique="false"
	 * @generated
	 */
	String getSecondUid();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Introduction#getSecondUid <em>Second Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second Uid</em>' attribute.
	 * @see #getSecondUid()
	 * @generated
	 */
	void setSecondUid(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why they should know each other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.kith.model.care.CarePackage#getIntroduction_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Introduction#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.care.IntroductionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.kith.model.care.IntroductionState
	 * @see #setState(IntroductionState)
	 * @see org.kith.model.care.CarePackage#getIntroduction_State()
	 * @model unique="false"
	 * @generated
	 */
	IntroductionState getState();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Introduction#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.kith.model.care.IntroductionState
	 * @see #getState()
	 * @generated
	 */
	void setState(IntroductionState value);

	/**
	 * Returns the value of the '<em><b>First Agreed</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.Ternary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * They agreed beforehand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Agreed</em>' attribute.
	 * @see org.kith.model.people.Ternary
	 * @see #setFirstAgreed(Ternary)
	 * @see org.kith.model.care.CarePackage#getIntroduction_FirstAgreed()
	 * @model unique="false"
	 * @generated
	 */
	Ternary getFirstAgreed();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Introduction#getFirstAgreed <em>First Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Agreed</em>' attribute.
	 * @see org.kith.model.people.Ternary
	 * @see #getFirstAgreed()
	 * @generated
	 */
	void setFirstAgreed(Ternary value);

	/**
	 * Returns the value of the '<em><b>Second Agreed</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.Ternary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Second Agreed</em>' attribute.
	 * @see org.kith.model.people.Ternary
	 * @see #setSecondAgreed(Ternary)
	 * @see org.kith.model.care.CarePackage#getIntroduction_SecondAgreed()
	 * @model unique="false"
	 * @generated
	 */
	Ternary getSecondAgreed();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Introduction#getSecondAgreed <em>Second Agreed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second Agreed</em>' attribute.
	 * @see org.kith.model.people.Ternary
	 * @see #getSecondAgreed()
	 * @generated
	 */
	void setSecondAgreed(Ternary value);

	/**
	 * Returns the value of the '<em><b>Asked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Asked</em>' attribute.
	 * @see #setAsked(Instant)
	 * @see org.kith.model.care.CarePackage#getIntroduction_Asked()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getAsked();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Introduction#getAsked <em>Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked</em>' attribute.
	 * @see #getAsked()
	 * @generated
	 */
	void setAsked(Instant value);

	/**
	 * Returns the value of the '<em><b>Made</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Made</em>' attribute.
	 * @see #setMade(Instant)
	 * @see org.kith.model.care.CarePackage#getIntroduction_Made()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getMade();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Introduction#getMade <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made</em>' attribute.
	 * @see #getMade()
	 * @generated
	 */
	void setMade(Instant value);

	/**
	 * Returns the value of the '<em><b>Interaction Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The message that made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interaction Key</em>' attribute.
	 * @see #setInteractionKey(String)
	 * @see org.kith.model.care.CarePackage#getIntroduction_InteractionKey()
	 * @model unique="false"
	 * @generated
	 */
	String getInteractionKey();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Introduction#getInteractionKey <em>Interaction Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interaction Key</em>' attribute.
	 * @see #getInteractionKey()
	 * @generated
	 */
	void setInteractionKey(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(String)
	 * @see org.kith.model.care.CarePackage#getIntroduction_Outcome()
	 * @model unique="false"
	 * @generated
	 */
	String getOutcome();

	/**
	 * Sets the value of the '{@link org.kith.model.care.Introduction#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(String value);

} // Introduction
