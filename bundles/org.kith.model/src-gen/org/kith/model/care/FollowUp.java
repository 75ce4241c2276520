/**
 */
package org.kith.model.care;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Follow Up</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A row of the one-on-one queue: something public that deserves a private word. One a person, never one a like.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.FollowUp#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.care.FollowUp#getOpened <em>Opened</em>}</li>
 *   <li>{@link org.kith.model.care.FollowUp#getGrey <em>Grey</em>}</li>
 *   <li>{@link org.kith.model.care.FollowUp#getFades <em>Fades</em>}</li>
 *   <li>{@link org.kith.model.care.FollowUp#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.kith.model.care.FollowUp#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.kith.model.care.FollowUp#getClosedByKey <em>Closed By Key</em>}</li>
 *   <li>{@link org.kith.model.care.FollowUp#getClosed <em>Closed</em>}</li>
 * </ul>
 *
 * @see org.kith.model.care.CarePackage#getFollowUp()
 * @model
 * @generated
 */
public interface FollowUp extends Task {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.care.FollowUpState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.kith.model.care.FollowUpState
	 * @see #setState(FollowUpState)
	 * @see org.kith.model.care.CarePackage#getFollowUp_State()
	 * @model unique="false"
	 * @generated
	 */
	FollowUpState getState();

	/**
	 * Sets the value of the '{@link org.kith.model.care.FollowUp#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.kith.model.care.FollowUpState
	 * @see #getState()
	 * @generated
	 */
	void setState(FollowUpState value);

	/**
	 * Returns the value of the '<em><b>Opened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When the first trigger happened. The triggers are `interactionKeys`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opened</em>' attribute.
	 * @see #setOpened(Instant)
	 * @see org.kith.model.care.CarePackage#getFollowUp_Opened()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getOpened();

	/**
	 * Sets the value of the '{@link org.kith.model.care.FollowUp#getOpened <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opened</em>' attribute.
	 * @see #getOpened()
	 * @generated
	 */
	void setOpened(Instant value);

	/**
	 * Returns the value of the '<em><b>Grey</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * From when it is shown pale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grey</em>' attribute.
	 * @see #setGrey(Instant)
	 * @see org.kith.model.care.CarePackage#getFollowUp_Grey()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getGrey();

	/**
	 * Sets the value of the '{@link org.kith.model.care.FollowUp#getGrey <em>Grey</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grey</em>' attribute.
	 * @see #getGrey()
	 * @generated
	 */
	void setGrey(Instant value);

	/**
	 * Returns the value of the '<em><b>Fades</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * From when it is gone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fades</em>' attribute.
	 * @see #setFades(Instant)
	 * @see org.kith.model.care.CarePackage#getFollowUp_Fades()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getFades();

	/**
	 * Sets the value of the '{@link org.kith.model.care.FollowUp#getFades <em>Fades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fades</em>' attribute.
	 * @see #getFades()
	 * @generated
	 */
	void setFades(Instant value);

	/**
	 * Returns the value of the '<em><b>Reasons</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why now, in words: asked a question, client.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reasons</em>' attribute list.
	 * @see org.kith.model.care.CarePackage#getFollowUp_Reasons()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getReasons();

	/**
	 * Returns the value of the '<em><b>Channel</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.care.Channel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The channel that is advised; once DONE, the one that was used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Channel</em>' attribute.
	 * @see org.kith.model.care.Channel
	 * @see #setChannel(Channel)
	 * @see org.kith.model.care.CarePackage#getFollowUp_Channel()
	 * @model unique="false"
	 * @generated
	 */
	Channel getChannel();

	/**
	 * Sets the value of the '{@link org.kith.model.care.FollowUp#getChannel <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Channel</em>' attribute.
	 * @see org.kith.model.care.Channel
	 * @see #getChannel()
	 * @generated
	 */
	void setChannel(Channel value);

	/**
	 * Returns the value of the '<em><b>Closed By Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The outgoing one-to-one interaction that closed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed By Key</em>' attribute.
	 * @see #setClosedByKey(String)
	 * @see org.kith.model.care.CarePackage#getFollowUp_ClosedByKey()
	 * @model unique="false"
	 * @generated
	 */
	String getClosedByKey();

	/**
	 * Sets the value of the '{@link org.kith.model.care.FollowUp#getClosedByKey <em>Closed By Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed By Key</em>' attribute.
	 * @see #getClosedByKey()
	 * @generated
	 */
	void setClosedByKey(String value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When that happened; the delay is `closed` less `opened`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(Instant)
	 * @see org.kith.model.care.CarePackage#getFollowUp_Closed()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getClosed();

	/**
	 * Sets the value of the '{@link org.kith.model.care.FollowUp#getClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #getClosed()
	 * @generated
	 */
	void setClosed(Instant value);

} // FollowUp
