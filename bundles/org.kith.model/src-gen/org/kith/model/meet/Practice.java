/**
 */
package org.kith.model.meet;

import java.time.Instant;

import org.kith.model.people.Aggregate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Practice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * How well the user knows one face: a card in Leitner boxes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.meet.Practice#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.meet.Practice#getBox <em>Box</em>}</li>
 *   <li>{@link org.kith.model.meet.Practice#getDue <em>Due</em>}</li>
 *   <li>{@link org.kith.model.meet.Practice#getLastAsked <em>Last Asked</em>}</li>
 *   <li>{@link org.kith.model.meet.Practice#getRight <em>Right</em>}</li>
 *   <li>{@link org.kith.model.meet.Practice#getWrong <em>Wrong</em>}</li>
 *   <li>{@link org.kith.model.meet.Practice#getGatheringUid <em>Gathering Uid</em>}</li>
 * </ul>
 *
 * @see org.kith.model.meet.MeetPackage#getPractice()
 * @model
 * @generated
 */
public interface Practice extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person Uid</em>' attribute.
	 * @see #setPersonUid(String)
	 * @see org.kith.model.meet.MeetPackage#getPractice_PersonUid()
	 * @model unique="false"
	 * @generated
	 */
	String getPersonUid();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Practice#getPersonUid <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Uid</em>' attribute.
	 * @see #getPersonUid()
	 * @generated
	 */
	void setPersonUid(String value);

	/**
	 * Returns the value of the '<em><b>Box</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 1 to 5, asked again after 1, 2, 4, 8, 16 days; 0 before the first time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Box</em>' attribute.
	 * @see #setBox(int)
	 * @see org.kith.model.meet.MeetPackage#getPractice_Box()
	 * @model unique="false"
	 * @generated
	 */
	int getBox();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Practice#getBox <em>Box</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Box</em>' attribute.
	 * @see #getBox()
	 * @generated
	 */
	void setBox(int value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it is to be asked again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(Instant)
	 * @see org.kith.model.meet.MeetPackage#getPractice_Due()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getDue();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Practice#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(Instant value);

	/**
	 * Returns the value of the '<em><b>Last Asked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Last Asked</em>' attribute.
	 * @see #setLastAsked(Instant)
	 * @see org.kith.model.meet.MeetPackage#getPractice_LastAsked()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getLastAsked();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Practice#getLastAsked <em>Last Asked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Asked</em>' attribute.
	 * @see #getLastAsked()
	 * @generated
	 */
	void setLastAsked(Instant value);

	/**
	 * Returns the value of the '<em><b>Right</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * How often it was answered rightly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Right</em>' attribute.
	 * @see #setRight(int)
	 * @see org.kith.model.meet.MeetPackage#getPractice_Right()
	 * @model unique="false"
	 * @generated
	 */
	int getRight();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Practice#getRight <em>Right</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right</em>' attribute.
	 * @see #getRight()
	 * @generated
	 */
	void setRight(int value);

	/**
	 * Returns the value of the '<em><b>Wrong</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Wrong</em>' attribute.
	 * @see #setWrong(int)
	 * @see org.kith.model.meet.MeetPackage#getPractice_Wrong()
	 * @model unique="false"
	 * @generated
	 */
	int getWrong();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Practice#getWrong <em>Wrong</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wrong</em>' attribute.
	 * @see #getWrong()
	 * @generated
	 */
	void setWrong(int value);

	/**
	 * Returns the value of the '<em><b>Gathering Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The gathering for which the days are squeezed; null otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gathering Uid</em>' attribute.
	 * @see #setGatheringUid(String)
	 * @see org.kith.model.meet.MeetPackage#getPractice_GatheringUid()
	 * @model unique="false"
	 * @generated
	 */
	String getGatheringUid();

	/**
	 * Sets the value of the '{@link org.kith.model.meet.Practice#getGatheringUid <em>Gathering Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gathering Uid</em>' attribute.
	 * @see #getGatheringUid()
	 * @generated
	 */
	void setGatheringUid(String value);

} // Practice
